import type { Cookie } from '../../cookie/cookie.ts';
import type { Lifetime } from '../../cookie/lifetime.ts';
import type { Refusal } from '../../cookie/refusal.ts';
import type { SetCookieLine } from '../../cookie/set-cookie-line.ts';
import type { ConsentChoices } from '../../portal/consent-tools/consent-tool.ts';
import type { Dropped } from '../compacted.ts';
import type { Setter } from '../setter.ts';

/** What happened to a cookie; `there`: it was there when watching began. */
export const COOKIE_EVENTS = [
  'there',
  'set',
  'changed',
  'renewed',
  'removed',
  'expired',
  'evicted',
  'refused',
] as const;

export type CookieEvent = (typeof COOKIE_EVENTS)[number];

/** Who made it happen. */
export type Cause = Setter | { readonly kind: 'browser' };

/** Where in the page; null when nobody tells. */
export type Frame =
  | { readonly kind: 'page' }
  /** Its address, or the origin that is known of it. */
  | { readonly kind: 'frame'; readonly url: string | null }
  | { readonly kind: 'document'; readonly url: string }
  | { readonly kind: 'service-worker' };

/** A cookie at one moment. */
export interface CookieState {
  readonly cookie: Cookie;
  /** Measured when it was set, or first seen. */
  readonly lifetime: Lifetime;
}

/** One attribute that differs. Domain, Path and Partitioned make another cookie and never do. */
export type AttributeDifference =
  | { readonly attribute: 'expires'; readonly before: CookieState; readonly after: CookieState }
  | { readonly attribute: 'secure' | 'httpOnly'; readonly before: boolean; readonly after: boolean }
  | { readonly attribute: 'sameSite'; readonly before: Cookie['sameSite']; readonly after: Cookie['sameSite'] };

interface Common {
  /** The same in each timeline of one watch. */
  readonly id: string;
  /** ms since the Unix epoch. */
  readonly at: number;
}

export interface CookieRow extends Common {
  readonly kind: 'cookie';
  readonly event: CookieEvent;
  /** Its place in the cookie store, as text: one cookie's rows share it. */
  readonly place: string;
  readonly name: string;
  readonly domain: string;
  readonly before: CookieState | null;
  readonly after: CookieState | null;
  readonly differences: readonly AttributeDifference[];
  readonly cause: Cause;
  readonly frame: Frame | null;
  /** Host of the top-level page; null when nobody tells. */
  readonly pageHost: string | null;
  /** What was asked for; null when nobody was seen to ask. */
  readonly asked: SetCookieLine | null;
  /** When they were seen to ask, in ms since the Unix epoch. */
  readonly askedAt: number | null;
  /** Why the browser refused it; null for any other event. */
  readonly refusal: Refusal | null;
}

/** What stands across the table. */
export type LineAcross = Common &
  (
    | { readonly kind: 'visit'; readonly url: string; readonly redirected: boolean }
    /** Null when choices were taken back, or are gone. */
    | {
        readonly kind: 'choice';
        readonly choices: ConsentChoices | null;
        readonly holder: string | null;
        readonly madeBefore: boolean;
      }
    | ({ readonly kind: 'dropped' } & Dropped)
    | { readonly kind: 'compacted'; readonly events: number }
  );

/** A row of the timeline, with the time since the visit that it belongs to, in ms; null before the first one. */
export type Row = (CookieRow | LineAcross) & { readonly since: number | null };
