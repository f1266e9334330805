import { findMentions } from '../core/inspection/mention/find-mentions.ts';
import { allRules } from '../core/inspection/rules/all-rules.ts';
import type { RuleSet } from '../core/inspection/rules/rules.ts';
import { readHeld } from '../core/journal/read-held.ts';
import { heldCookies, takeSnapshot } from './take-snapshot.ts';

/** What a report is made with: the rules, or the first of them, and what looks. */
export interface ReportParts extends RuleSet {
  readonly readHeld: typeof readHeld;
  readonly takeSnapshot: typeof takeSnapshot;
  readonly findMentions: typeof findMentions;
}

export { heldCookies }; // the popup loads it with these, and carries no copy of its own

export const reportParts: ReportParts = { ...allRules, readHeld, takeSnapshot, findMentions };
