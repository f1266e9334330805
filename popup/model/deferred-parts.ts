import type { FunctionComponent } from 'preact';
import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { PopupActions, PopupState } from './state.ts';

interface OfReport {
  readonly report: Report;
  readonly messages: Messages;
}

interface OfTarget extends OfReport {
  readonly target: WatchTarget;
  readonly actions: PopupActions;
}

/** The views that are loaded after the first sight of a report; they are in `deferred-views.ts`. */
export interface DeferredViews {
  readonly BlindSpots: FunctionComponent<OfTarget>;
  readonly CookieDetails: FunctionComponent<
    OfReport & { readonly reported: ReportedCookie; readonly actions: PopupActions }
  >;
  readonly DeclarationDetails: FunctionComponent<OfReport & { readonly declaration: Declaration }>;
  readonly MoreFacts: FunctionComponent<{
    readonly state: Extract<PopupState, { kind: 'report' }>;
    readonly actions: PopupActions;
    readonly messages: Messages;
  }>;
  readonly PhaseCounts: FunctionComponent<OfReport>;
  readonly PolicyElsewhere: FunctionComponent<OfTarget>;
  /** Null when there is nothing to step back from. */
  readonly Shortcuts: FunctionComponent<{ readonly back: (() => void) | null }>;
  readonly moveAmongRows: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => void;
}

/** All that is loaded after the first sight: those views, and the actions. */
export interface Deferred extends DeferredViews {
  readonly actions: PopupActions;
}
