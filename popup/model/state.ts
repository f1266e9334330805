import type { WatchTarget } from '../../src/browser/watch.ts';
import type { CookieKey } from '../../src/core/cookie/identity.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { MessageKey } from '../../src/messages/messages.ts';
import type { Listed } from '../../src/messages/status.ts';

/** What went wrong with something that was asked for; the report stays. */
export type Notice = Extract<MessageKey, 'choice_page_failed' | 'start_over_partly' | 'action_failed'>;

/** What the popup shows: it is a function of this, of what was done to the list, and of what was loaded so far. */
export type PopupState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly target: WatchTarget;
      /** That what was asked for could not be done. */
      readonly notice?: Notice | null;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** What the user did to the list of a report: the report itself holds none of it. */
export interface ListState {
  readonly filter: Listed | null;
  readonly search: string;
  /** The keys of the rows that are open. */
  readonly opened: readonly string[];
}

export const UNTOUCHED: ListState = { filter: null, search: '', opened: [] };

/** What can be done with one cookie of a portal. */
export interface CookieActions {
  /** Reads its value now; null when the browser does not hold it any more. */
  readonly readValue: (target: WatchTarget, key: CookieKey) => Promise<string | null>;
  /** Deletes it, and no other. @returns whether it is gone */
  readonly deleteCookie: (target: WatchTarget, key: CookieKey) => Promise<boolean>;
  /** Whether it was deleted here, and not set again. */
  readonly canSetAgain: (key: CookieKey) => boolean;
  /** Sets it as it was. @returns whether the browser took it */
  readonly setAgain: (target: WatchTarget, key: CookieKey) => Promise<boolean>;
}

/** What the popup can be told to do. */
export interface PopupActions extends CookieActions {
  /** Ask for other hosts that the portal loads from. */
  readonly checkHosts: (hosts: readonly string[]) => void;
  /** Load the page again, to see who sets its cookies. */
  readonly reload: () => void;
  /** Open the report page, or on it the choice of another document or of a file to write. */
  readonly openReport: (target: WatchTarget, part: '' | '#choose' | '#export' | '#save') => void;
  /** Hold a portal against the page that the popup was opened on. */
  readonly choosePage: (target: WatchTarget) => void;
  /** Ask for the other host where the portal keeps its policy, and read it there. */
  readonly askForLinkedPolicy: (target: WatchTarget, address: string) => void;
  /** Hold the portal against its own policy, read afresh. */
  readonly readAgain: (target: WatchTarget) => void;
  /** Delete what the browser holds of the portal, forget its watch, and load its pages again. */
  readonly startOver: (target: WatchTarget) => void;
}
