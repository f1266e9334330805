import { refusedLines } from '../../journal/refused-lines.ts';
import type { besides } from '../judgement/besides.ts';
import type { EvidenceOf, RulesOn } from '../judgement/rule.ts';
import { categoryDiffers } from './category-differs.ts';
import { choiceKeptTooLong } from './choice-kept-too-long.ts';
import { declaredTwice } from './declared-twice.ts';
import { firstRules } from './first-rules.ts';
import { longLivedTracker } from './long-lived-tracker.ts';
import { mentioned } from './mentioned.ts';
import { otherStorage } from './other-storage.ts';
import { persistenceDeclared } from './persistence-declared.ts';
import { platformWide } from './platform-wide.ts';
import { policyNamesAnotherHost } from './policy-names-another-host.ts';
import { policyNotFound } from './policy-not-found.ts';
import { policyUnreadable } from './policy-unreadable.ts';
import { policyWithoutDurations } from './policy-without-durations.ts';
import { refused } from './refused.ts';
import { sessionExposed } from './session-exposed.ts';
import { thirdParty } from './third-party.ts';
import { unobserved } from './unobserved.ts';

/** Every rule, by what it looks at. `docs/rules.md` says the same in prose. */
export const rules = {
  difference: firstRules.difference,
  cookie: [
    ...firstRules.cookie,
    mentioned,
    persistenceDeclared,
    declaredTwice,
    categoryDiffers,
    thirdParty,
    platformWide,
    longLivedTracker,
    choiceKeptTooLong,
    sessionExposed,
  ],
  declaration: [unobserved],
  refused: { lines: refusedLines, rules: [refused] },
  storage: [otherStorage],
  policy: [policyNotFound, policyUnreadable, policyNamesAnotherHost, policyWithoutDurations],
  isTried: firstRules.isTried,
} as const satisfies RulesOn;

type Rules = typeof rules;

/** Evidence that contradicts what the declaration states about the cookie. */
export type Difference = EvidenceOf<Rules['difference'][number]>;

/** What a rule can have seen: the rules above say it. */
export type Evidence = EvidenceOf<
  Rules['difference' | 'cookie' | 'declaration' | 'storage' | 'policy'][number] | Rules['refused']['rules'][number]
>;

export type RuleId = Evidence['kind'];

/** Some of the rules, or all, and what is said besides. */
export interface RuleSet extends RulesOn<Evidence, Difference> {
  readonly besides: typeof besides;
}
