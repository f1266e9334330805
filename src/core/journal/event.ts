import type { Attributes } from '../cookie/attributes.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';

/** @see MDN cookies.OnChangedCause */
type ChangeCause = 'evicted' | 'expired' | 'explicit' | 'expired_overwrite' | 'overwrite';

/** The response a Set-Cookie line came with. */
export interface SettingResponse {
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

/** A host that is not the portal's. */
export interface OtherHost {
  readonly host: string;
  readonly granted: boolean;
}

/**
 * A fact. `at` is when we were told, in ms since the Unix epoch: one clock for all kinds.
 * The journal is a list of these in the order of arrival, only ever appended to.
 */
export type JournalEvent =
  /** A top-level navigation to the portal began. */
  | { readonly kind: 'visit'; readonly at: number; readonly url: string }
  /** All cookies of the portal that the browser held at this moment, and the choices it held: made now or earlier. */
  | {
      readonly kind: 'present';
      readonly at: number;
      readonly cookies: readonly Cookie[];
      readonly choices: ConsentChoices | null;
    }
  /** The browser set or removed a cookie. */
  | {
      readonly kind: 'changed';
      readonly at: number;
      readonly cookie: Cookie;
      readonly removed: boolean;
      readonly cause: ChangeCause;
    }
  /** A Set-Cookie line was seen in a response. */
  | { readonly kind: 'header'; readonly at: number; readonly line: SetCookieLine; readonly response: SettingResponse }
  /** Other hosts that pages of the portal loaded from, and whether we were allowed to look at each then. */
  | { readonly kind: 'hosts'; readonly at: number; readonly hosts: readonly OtherHost[] }
  /** The consent choices were written, or (null) taken back. */
  | { readonly kind: 'choice'; readonly at: number; readonly choices: ConsentChoices | null };

export type Journal = readonly JournalEvent[];
