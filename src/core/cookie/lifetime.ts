import type { Attributes } from './attributes.ts';

/** How long a cookie lives from the moment it is set. @see RFC 6265bis §5.7 (persistent-flag, expiry-time) */
export type Lifetime = { readonly kind: 'session' } | { readonly kind: 'persistent'; readonly seconds: number };

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
/** The policies' month and year: 30 and 365 days. */
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

/** No browser keeps a cookie longer. @see RFC 6265bis §5.5 (400 days) */
export const LIFETIME_CAP = 400 * DAY;

/**
 * The lifetime a cookie was given when it was set.
 * @param setAt ms since the Unix epoch
 */
export function lifetimeWhenSet({ expiresAt }: Pick<Attributes, 'expiresAt'>, setAt: number): Lifetime {
  return expiresAt === null
    ? { kind: 'session' }
    : { kind: 'persistent', seconds: Math.max(0, Math.round((expiresAt - setAt) / 1000)) };
}
