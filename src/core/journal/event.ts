import type { Attributes } from '../cookie/attributes.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/** A cookie as the browser reports it, without its value. */
export type Cookie = CookieIdentity & Attributes;

/** @see MDN cookies.OnChangedCause */
export type ChangeCause = 'evicted' | 'expired' | 'explicit' | 'expired_overwrite' | 'overwrite';

/** The response a Set-Cookie line came with. */
export interface Response {
  /** Origin and path; query and fragment are dropped, since they may carry personal data. */
  readonly url: string;
  readonly status: number;
  /** @see MDN webRequest.ResourceType */
  readonly resourceType: string;
  /** 0 is the top-level document. */
  readonly frameId: number;
}

/** The attributes of a Set-Cookie line as written, before the browser judges them. @see RFC 6265bis §5.6 */
export interface SetCookieLine {
  readonly name: string;
  /** The Domain attribute without its leading dot; null when absent. */
  readonly domain: string | null;
  /** The Path attribute; null when absent or not starting with `/`. */
  readonly path: string | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: Attributes['sameSite'];
  readonly partitioned: boolean;
  /** Max-Age in seconds, which wins over Expires. */
  readonly maxAge: number | null;
  /** Expires, in ms since the Unix epoch. */
  readonly expires: number | null;
}

/** What the visitor decided in the consent banner: the booleans of `cookies_preferences`, by tool. */
export type ConsentChoices = Readonly<Record<string, boolean>>;

/**
 * A fact, in the order in which the browser told it. `at` is ms since the Unix epoch.
 * The journal is a list of these, only ever appended to.
 */
export type JournalEvent =
  /** A top-level navigation to the portal began. */
  | { readonly kind: 'visit'; readonly at: number; readonly url: string }
  /** All cookies of the portal that the browser held at this moment. */
  | { readonly kind: 'present'; readonly at: number; readonly cookies: readonly Cookie[] }
  /** The browser set or removed a cookie. */
  | {
      readonly kind: 'changed';
      readonly at: number;
      readonly cookie: Cookie;
      readonly removed: boolean;
      readonly cause: ChangeCause;
    }
  /** A Set-Cookie line was seen in a response. */
  | { readonly kind: 'header'; readonly at: number; readonly line: SetCookieLine; readonly response: Response }
  /** The consent choices were written, or (null) taken back. */
  | { readonly kind: 'choice'; readonly at: number; readonly choices: ConsentChoices | null };

export type Journal = readonly JournalEvent[];
