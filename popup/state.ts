import type { Report } from '../src/core/inspection/report.ts';
import type { WatchTarget } from '../src/extension/watch.ts';

/** All that the popup can show: it is a function of this value and nothing else. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** `host` is null where the browser lets no extension look. `watched`: portals whose policy the page may be. */
  | { readonly kind: 'not-a-portal'; readonly host: string | null; readonly watched: readonly WatchTarget[] }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly target: WatchTarget;
      /** What was asked for could not be done: the page cannot be looked at. */
      readonly choiceFailed?: boolean;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** What the popup can be told to do. */
export interface PopupActions {
  /** Hold a portal against the page that the popup was opened on. */
  readonly choosePage: (target: WatchTarget) => void;
  /** Ask for the other host where the portal keeps its policy, and read it there. */
  readonly readElsewhere: (target: WatchTarget, address: string) => void;
  /** Hold the portal against its own policy, read afresh. */
  readonly readAgain: (target: WatchTarget) => void;
}
