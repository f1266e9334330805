import type { findMentions } from '../core/inspection/mention/find-mentions.ts';
import type { RuleSet } from '../core/inspection/rules/rules.ts';
import type { readHeld } from '../core/journal/read-held.ts';
import type { takeSnapshot } from './take-snapshot.ts';

/** What a report is made with: the rules, or the first of them, and what is looked for. */
export interface ReportParts extends RuleSet {
  readonly readHeld: typeof readHeld;
  readonly takeSnapshot: typeof takeSnapshot;
  readonly findMentions: typeof findMentions;
}

/** Loads every rule, and the rest, while others are at work: the scripts of surfaces are smaller without. */
export async function loadParts(): Promise<ReportParts> {
  const [{ rules }, ...rest] = await Promise.all([
    import('../core/inspection/rules/rules.ts'),
    import('../core/inspection/judgement/besides.ts'),
    import('./take-snapshot.ts'),
    import('../core/journal/read-held.ts'),
    import('../core/inspection/mention/find-mentions.ts'),
  ]);
  return Object.assign({}, rules, ...rest);
}
