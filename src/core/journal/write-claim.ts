import type { Cookie } from '../cookie/cookie.ts';
import { defaultPath } from '../cookie/default-path.ts';
import type { JournalEvent } from './event.ts';
import type { Setter } from './setter.ts';

/** The word of a response or a script that it wrote a cookie. */
export type WriteClaim = JournalEvent<'header' | 'write'>;

/** Where in the cookie store something is written: the part of a cookie's identity that a claim tells. */
export type Where = Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'name'>;

/** The parts of an address that decide where a claim writes. */
export type Url = Pick<URL, 'hostname' | 'pathname'>;

/** Address of the response, or of the page or frame that the script ran in. */
export const addressOf = (claim: WriteClaim): string => (claim.kind === 'header' ? claim.response.url : claim.frameUrl);

export const urlOf = (claim: WriteClaim): URL => new URL(addressOf(claim));

export function setterOf(claim: WriteClaim | null): Setter {
  if (claim === null) return { kind: 'unknown' };
  return claim.kind === 'header' ? { kind: 'response', ...claim.response } : { kind: 'script', ...claim.script };
}

/** Two places are one when they give the same text. */
export const placeOf = ({ domain, hostOnly, path, name }: Where): string =>
  JSON.stringify([domain, hostOnly, path, name]);

/**
 * @param url the claim's
 * @see RFC 6265bis §5.7, steps on domain-attribute and path-attribute
 */
export function whereWritten({ line }: WriteClaim, { hostname, pathname }: Url): Where {
  return {
    domain: line.domain ?? hostname,
    hostOnly: line.domain === null,
    path: line.path ?? defaultPath(pathname),
    name: line.name,
  };
}
