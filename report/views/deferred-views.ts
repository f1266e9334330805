import type { DeferredViews } from '../model/deferred-parts.ts';
import { GuidedRun } from './guided-run.tsx';
import { ReportParts } from './report-parts.tsx';
import { SavedAudits } from './saved-audits.tsx';

/** The views that are loaded after the first sight of a report. */
export const deferredViews: DeferredViews = { GuidedRun, ReportParts, SavedAudits };
