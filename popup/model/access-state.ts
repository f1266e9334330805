import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Portal } from '../../src/core/portal/portal.ts';
import type { PopupActions } from './state.ts';

/** All that the popup can show of a page whose host was not granted. */
export type AccessState =
  /** The browser lets no extension look. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'recognising'; readonly host: string }
  | {
      readonly kind: 'not-granted';
      /** What its page shows. We may look at it, since the user pressed our button there. */
      readonly portal: Portal;
      /** False where access would not help. */
      readonly askable: boolean;
      /** The user was asked, and said no. */
      readonly denied: boolean;
      /** Portals whose policy the page may be. */
      readonly watched: readonly WatchTarget[];
    };

/** What the popup can be told to do there. */
export interface AccessActions extends Pick<PopupActions, 'choosePage'> {
  /** Ask for the host in view, to watch it. */
  readonly inspect: (host: string) => void;
}
