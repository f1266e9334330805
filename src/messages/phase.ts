import type { Phase, PHASES as Phases } from '../core/journal/phase.ts';
import type { PhaseCounts } from '../core/journal/phases.ts';
import type { Messages } from './messages.ts';

// The core's list again, which the compiler holds the same: shared, it would be one more file for the popup to load.
const PHASES: typeof Phases = ['before', 'refused', 'accepted'];

/** The phases in their order, with their counts; null for one that did not come. */
export const shownPhases = (counts: PhaseCounts): readonly { readonly phase: Phase; readonly count: number | null }[] =>
  PHASES.map((phase) => ({ phase, count: counts[phase] }));

/** In the fewest words: three stand on one line. */
export const briefPhaseText = (phase: Phase, { t }: Messages): string => t(`phase_brief_${phase}`);

export const phaseText = (phase: Phase, { t }: Messages): string => t(`phase_${phase}`);
