import type { Cookie } from '../cookie/cookie.ts';
import type { CompactedCookie } from './compacted.ts';
import type { Span } from './span.ts';

/** A moment at which the browser set a cookie, and what it set. */
export interface Change {
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly cookie: Cookie;
}

/** What the browser told of one cookie. */
export interface Track extends CompactedCookie {
  /** The cookie as we first heard of it, or as it was compacted. */
  readonly first: Cookie;
  /** In the order told. */
  readonly changes: readonly Change[];
  /** Each time that it went, in ms since the Unix epoch. */
  readonly removals: readonly number[];
  /** When the browser held it, in order. */
  readonly spans: readonly Span[];
}
