import { createPhases } from '../../journal/phases.ts';
import { refusedOnPages } from '../../journal/refused-on-pages.ts';
import { gatherTried } from '../../journal/tried-cookies.ts';
import { blindSpotsOf } from './blind-spots.ts';

/** What a report says that no rule and no count rests on. Surfaces load it beside the rules. */
export const besides = { blindSpotsOf, createPhases, gatherTried, refusedOnPages } as const;
