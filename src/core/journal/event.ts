import type { Cookie } from '../cookie/cookie.ts';
import type { SetCookieLine } from '../cookie/set-cookie-line.ts';
import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';
import type { Compacted, Dropped } from './compacted.ts';
import type { ScriptPlace, SettingResponse } from './setter.ts';
import type { OriginStorage } from './stored-item.ts';

/** `user`: in our popup, who deleted the cookie or set it again. @see MDN cookies.OnChangedCause */
export type ChangeCause = 'evicted' | 'expired' | 'explicit' | 'expired_overwrite' | 'overwrite' | 'user';

/** A host that is not the portal's. */
export interface OtherHost {
  readonly host: string;
  readonly granted: boolean;
}

/** What each kind of event tells. */
interface Facts {
  /** A top-level navigation to the portal began. */
  visit: { readonly url: string };

  /** All cookies of the portal that the browser held when it was asked, and the choices in force, whenever made. */
  snapshot: {
    /** The portal's. A snapshot says nothing of cookies that are not its own. */
    readonly host: string;
    readonly cookies: readonly Cookie[];
    readonly choices: ConsentChoices | null;
  };

  /**
   * The browser set or removed a cookie. Chromium tells an overwrite in two halves; its first half, a removal, never
   * enters the journal.
   */
  changed: { readonly cookie: Cookie; readonly removed: boolean; readonly cause: ChangeCause };

  /** A response held a Set-Cookie line. */
  header: {
    readonly line: SetCookieLine;
    readonly response: SettingResponse;
    /** Host of the top-level page. */
    readonly pageHost: string;
    /** The page asked another host for it without cookies, as far as the response tells. */
    readonly withoutCredentials?: true;
  };

  /** A script says that it wrote a cookie. This is a hint: a page can forge it. */
  write: {
    readonly line: SetCookieLine;
    readonly script: ScriptPlace;
    /** Origin and path of the page or frame that it ran in. */
    readonly frameUrl: string;
    /** Host of the top-level page. */
    readonly pageHost: string;
  };

  /** How much more was not kept. */
  dropped: Pick<Dropped, 'writes'> &
    Partial<Dropped> & {
      /** Nobody listens from now on: only the next snapshot says what the browser stored meanwhile. */
      readonly untilSnapshot?: true;
    };

  /** Other hosts that pages of the portal loaded from, and whether each was granted then. */
  hosts: {
    readonly hosts: readonly OtherHost[];
    /** How many more a page loaded from. */
    readonly more?: number;
  };

  /** What a page keeps besides cookies, all of it as of this moment. */
  storage: OriginStorage;

  /** The oldest events of a long watch, as what they told. `at` is the first event's. */
  compacted: Compacted;

  /** The visitor made consent choices, or (null) took them back. */
  choice: {
    readonly choices: ConsentChoices | null;
    /** The cookie or stored item that holds them; the platform's cookie when left out. */
    readonly holder?: string;
    /** They were found: when they were made, nobody saw. */
    readonly found?: true;
  };
}

export type EventKind = keyof Facts;

/** A fact of one of these kinds. `at` is when we were told, in ms since the Unix epoch: one clock for all kinds. */
export type JournalEvent<Kind extends EventKind = EventKind> = {
  [K in Kind]: { readonly kind: K; readonly at: number } & Facts[K];
}[Kind];

/** Events in the order of arrival. */
export type Journal = readonly JournalEvent[];
