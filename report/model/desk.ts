import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { SavedAudit } from '../../src/browser/saved-audits.ts';
import type { RunActions, RunState } from './run.ts';

/** What lies on the auditor's desk beside the report: the saved audits, what two of them differ in, the guided run, and how the table is set up. */
export interface Desk {
  /** The latest watch first; null where the browser keeps nothing. */
  readonly saved: readonly SavedAudit[] | null;
  readonly comparison: Comparison | null;
  /** Null when none was asked for. */
  readonly run: RunState | null;
  readonly columns: ColumnSetup;
}

export interface Comparison {
  readonly before: SavedAudit;
  readonly now: SavedAudit;
  /** A sentence each; empty when nothing changed. */
  readonly changes: readonly string[];
}

export interface DeskActions extends RunActions {
  /** Keep what is shown. */
  readonly save: () => void;
  readonly openSaved: (audit: SavedAudit) => void;
  readonly renameSaved: (audit: SavedAudit, name: string) => void;
  readonly deleteSaved: (audit: SavedAudit) => void;
  readonly setUpColumns: (columns: ColumnSetup) => void;
  readonly compareSaved: (chosen: readonly [SavedAudit, SavedAudit]) => void;
}
