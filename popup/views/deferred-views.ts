import type { DeferredViews } from '../model/deferred-parts.ts';
import { BlindSpots } from './blind-spots.tsx';
import { CookieDetails } from './cookie-details.tsx';
import { DeclarationDetails } from './declaration-details.tsx';
import { moveAmongRows } from './list-keys.ts';
import { MoreFacts } from './more-facts.tsx';
import { PhaseCounts } from './phase-counts.tsx';
import { PolicyElsewhere } from './policy-elsewhere.tsx';
import { Shortcuts } from './shortcuts.ts';

/** The views that are loaded after the first sight of a report. */
export const deferredViews: DeferredViews = {
  BlindSpots,
  CookieDetails,
  DeclarationDetails,
  MoreFacts,
  PhaseCounts,
  PolicyElsewhere,
  Shortcuts,
  moveAmongRows,
};
