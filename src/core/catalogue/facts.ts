import type { Lifetime } from '../cookie/lifetime.ts';
import type { Context, Measurement } from './entry.ts';

/** Short words for the data files. */
export const SESSION: Lifetime = { kind: 'session' };
export const lasting = (seconds: number): Lifetime => ({ kind: 'persistent', seconds });

export const onDomain = (...domains: readonly string[]): readonly Context[] =>
  domains.map((domain) => ({ kind: 'domain', domain }));
export const beside = (...names: readonly string[]): readonly Context[] =>
  names.map((name) => ({ kind: 'companion', name }));

/** @param date YYYY-MM-DD */
export const measured = (name: string, version: string, date: string): Measurement => ({
  package: name,
  version,
  date,
});
