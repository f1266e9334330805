import type { Cookie } from '../cookie/cookie.ts';
import type { SetCookieLine } from '../cookie/set-cookie-line.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';
import type { Compacted } from './replay.ts';
import type { StoredItem } from './stored-item.ts';

/** @see MDN cookies.OnChangedCause */
type ChangeCause = 'evicted' | 'expired' | 'explicit' | 'expired_overwrite' | 'overwrite';

/** The response a Set-Cookie line came with. */
export interface SettingResponse {
  /** Origin and path; query and fragment are dropped, since they may carry personal data. */
  readonly url: string;
  readonly status: number;
  /** @see MDN webRequest.ResourceType */
  readonly resourceType: string;
  /** 0 is the top-level document, and -1 none: a service worker's. */
  readonly frameId: number;
  /** The origin that asked for it; null when the browser does not say, as for an address typed in. */
  readonly initiator: string | null;
}

/** Where in a page a script stands; a page can forge it. */
export interface ScriptPlace {
  /** Origin and path; null when its address says nothing. */
  readonly url: string | null;
  /** Counted from 1. */
  readonly line: number | null;
}

/** A host that is not the portal's. */
export interface OtherHost {
  readonly host: string;
  readonly granted: boolean;
}

/**
 * A fact. `at` is when we were told, in ms since the Unix epoch: one clock for all kinds.
 * The journal is a list of these in the order of arrival; the oldest of a long one are compacted into one.
 */
export type JournalEvent =
  /** A top-level navigation to the portal began. */
  | { readonly kind: 'visit'; readonly at: number; readonly url: string }
  /** All cookies of the portal that the browser held at this moment, and the choices it held: made now or earlier. */
  | {
      readonly kind: 'snapshot';
      readonly at: number;
      /** The portal's: of cookies that are not its own this says nothing. */
      readonly host: string;
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
  | {
      readonly kind: 'header';
      readonly at: number;
      readonly line: SetCookieLine;
      readonly response: SettingResponse;
      /** Host of the top-level page. */
      readonly pageHost: string;
    }
  /** A script says that it wrote a cookie: a hint, since a page can forge it. */
  | {
      readonly kind: 'write';
      readonly at: number;
      readonly line: SetCookieLine;
      readonly script: ScriptPlace;
      /** Origin and path of the page or frame that it ran in. */
      readonly frameUrl: string;
      /** Host of the top-level page. */
      readonly pageHost: string;
    }
  /**
   * So many writes by scripts, or so many changes told by the browser, came too fast to be kept one by one, or so many
   * events found no room.
   */
  | {
      readonly kind: 'dropped';
      readonly at: number;
      readonly writes: number;
      readonly changes?: number;
      readonly events?: number;
    }
  /** Other hosts that pages of the portal loaded from, and whether we were allowed to look at each then. */
  | { readonly kind: 'hosts'; readonly at: number; readonly hosts: readonly OtherHost[] }
  /** What a page keeps besides cookies, all of it as of this moment. */
  | {
      readonly kind: 'storage';
      readonly at: number;
      /** Of the page. */
      readonly origin: string;
      readonly items: readonly StoredItem[];
    }
  /** The oldest events of a long watch, compacted into what they told; `at` is when the first of them was told. */
  | ({ readonly kind: 'compacted'; readonly at: number } & Compacted)
  /** The consent choices were written, or (null) taken back. */
  | { readonly kind: 'choice'; readonly at: number; readonly choices: ConsentChoices | null };

export type Journal = readonly JournalEvent[];
