import type { FunctionComponent } from 'preact';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Desk, DeskActions } from './desk.ts';
import type { RunActions, RunState } from './run.ts';
import type { ReportActions, ReportState } from './state.ts';

export interface ReportPartsProps {
  readonly state: Extract<ReportState, { kind: 'report' }>;
  readonly actions: ReportActions;
  readonly desk: Desk;
  readonly deskActions: DeskActions;
  readonly dragging: boolean;
  readonly messages: Messages;
}

/** The views below the first sight of a report; they are in `deferred-views.ts`. */
export interface DeferredViews {
  readonly ReportParts: FunctionComponent<ReportPartsProps>;
  readonly GuidedRun: FunctionComponent<{
    readonly run: RunState;
    readonly report: Report;
    readonly isOpen: boolean;
    readonly actions: RunActions;
    readonly messages: Messages;
  }>;
  readonly SavedAudits: FunctionComponent<{
    readonly desk: Desk;
    readonly actions: DeskActions;
    readonly messages: Messages;
  }>;
}

/** All that is loaded after the first sight, what lies on the desk, and what can be done there. */
export interface Deferred extends DeferredViews {
  readonly desk: Desk;
  readonly actions: DeskActions;
}
