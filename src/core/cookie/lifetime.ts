import type { Attributes } from './attributes.ts';

/** How long a cookie lives from the moment it is set. @see RFC 6265bis §5.7 (persistent-flag, expiry-time) */
export type Lifetime = { readonly kind: 'session' } | { readonly kind: 'persistent'; readonly seconds: number };

/** All lifetimes and their units are in seconds. */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
/** A policy's month and year. */
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

/** No browser keeps a cookie longer. @see RFC 6265bis §5.5 (400 days) */
export const LIFETIME_CAP = 400 * DAY;

/** The way from the server, and a clock that is a little off. */
const TRANSIT_SECONDS = MINUTE;
/** A clock that is a little off must not turn "14 days" into "336 hours". */
export const ROUNDING_SECONDS = 30;
/**
 * The share by which a lifetime may differ from a stated one, or two stated ones from each other: a policy's "12 months"
 * are counted as 360 days, and a server may mean up to 366.
 */
export const LIFETIME_TOLERANCE = 0.05;

/**
 * Whether a lifetime is longer than a limit.
 * @param share how much longer it may be, as a share of the limit
 */
export const exceeds = (seconds: number, limit: number, share = 0): boolean =>
  seconds > limit + Math.max(limit * share, TRANSIT_SECONDS);

/** Whether a browser may have cut a lifetime, or would have cut a longer one. */
export const reachesCap = (seconds: number): boolean => seconds >= LIFETIME_CAP - TRANSIT_SECONDS;

/** What a browser makes of a lifetime that is asked for. */
export const keptLifetime = (asked: Lifetime): Lifetime =>
  asked.kind === 'session' ? asked : { kind: 'persistent', seconds: Math.min(asked.seconds, LIFETIME_CAP) };

/**
 * The lifetime a cookie was given when it was set.
 * @param setAt ms since the Unix epoch
 */
export function lifetimeWhenSet({ expiresAt }: Pick<Attributes, 'expiresAt'>, setAt: number): Lifetime {
  return expiresAt === null
    ? { kind: 'session' }
    : { kind: 'persistent', seconds: Math.max(0, Math.round((expiresAt - setAt) / 1000)) };
}
