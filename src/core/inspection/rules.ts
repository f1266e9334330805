import { refusedLines } from '../journal/refused-lines.ts';
import { firstRules } from './first-rules.ts';
import type { RuleSet } from './rule.ts';
import { categoryDiffers } from './rules/category-differs.ts';
import { choiceKeptTooLong } from './rules/choice-kept-too-long.ts';
import { declaredTwice } from './rules/declared-twice.ts';
import { longLivedTracker } from './rules/long-lived-tracker.ts';
import { otherStorage } from './rules/other-storage.ts';
import { persistenceDeclared } from './rules/persistence-declared.ts';
import { policyNamesAnotherHost } from './rules/policy-names-another-host.ts';
import { policyNotFound } from './rules/policy-not-found.ts';
import { policyUnreadable } from './rules/policy-unreadable.ts';
import { policyWithoutDurations } from './rules/policy-without-durations.ts';
import { refused } from './rules/refused.ts';
import { sessionExposed } from './rules/session-exposed.ts';
import { setDespiteRefusal } from './rules/set-despite-refusal.ts';
import { thirdParty } from './rules/third-party.ts';
import { unobserved } from './rules/unobserved.ts';

/** Every rule, by what it looks at. `docs/rules.md` says the same in prose. */
export const rules: RuleSet = {
  cookie: [
    ...firstRules.cookie,
    persistenceDeclared,
    declaredTwice,
    setDespiteRefusal,
    categoryDiffers,
    thirdParty,
    longLivedTracker,
    choiceKeptTooLong,
    sessionExposed,
  ],
  declaration: [unobserved],
  refused: { lines: refusedLines, rules: [refused] },
  storage: [otherStorage],
  policy: [policyNotFound, policyUnreadable, policyNamesAnotherHost, policyWithoutDurations],
};
