import type { FunctionComponent } from 'preact';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Desk, DeskActions } from './desk.ts';
import type { ReportActions, ReportState } from './state.ts';

/** The views below the first sight of a report; they are in `deferred.ts`. */
export interface DeferredViews {
  readonly ChooseDocument: FunctionComponent<{
    readonly state: Extract<ReportState, { kind: 'report' }>;
    readonly actions: ReportActions;
    readonly dragging: boolean;
    readonly messages: Messages;
  }>;
  readonly Comparison: FunctionComponent<{ readonly report: Report; readonly messages: Messages }>;
  readonly SavedAudits: FunctionComponent<{
    readonly desk: Desk;
    readonly actions: DeskActions;
    readonly messages: Messages;
  }>;
}

/** All that is loaded after the first sight, and what lies on the desk. */
export interface Deferred extends DeferredViews {
  readonly desk: Desk;
}
