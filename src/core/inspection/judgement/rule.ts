import type { ChoicePeriod } from '../../journal/choice-period.ts';
import type { refusedLines } from '../../journal/refused-lines.ts';
import type { OriginStorage } from '../../journal/stored-item.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Portal } from '../../portal/portal.ts';
import type { isTried } from './is-tried.ts';
import type { JudgementOn, RuleEvidence } from './judgement.ts';
import type { CookieSubject, DeclarationSubject, RefusedSubject } from './subject.ts';

/** What every rule may look at besides its subject. */
export interface RuleContext {
  readonly portal: Portal;
  readonly policy: Policy;
  readonly choicePeriods: readonly ChoicePeriod[];
  /** Cookies in which consent tools keep a choice that cannot be read. */
  readonly unreadChoices: readonly string[];
  /** When the report is made, in ms since the Unix epoch. */
  readonly now: number;
}

/** Looks at one subject and says what it found, or null. The rule's id is the kind of its evidence. */
export type Rule<Subject, E extends RuleEvidence> = (subject: Subject, context: RuleContext) => JudgementOn<E> | null;

/** The evidence of any of these rules. */
export type EvidenceOf<R> = R extends Rule<never, infer E> ? E : never;

/** Rules, by what they look at, in the order in which they are asked. */
export interface RulesOn<E extends RuleEvidence = RuleEvidence, Difference extends E = E> {
  /** Those that find a cookie to contradict what its declaration states: its verdict rests on them. */
  readonly difference: readonly Rule<CookieSubject, Difference>[];
  /** All others about a cookie. */
  readonly cookie: readonly Rule<CookieSubject, E>[];
  readonly declaration: readonly Rule<DeclarationSubject, E>[];
  /** What was refused is worked out for those alone who ask about it. */
  readonly refused: { readonly lines: typeof refusedLines; readonly rules: readonly Rule<RefusedSubject, E>[] };
  readonly storage: readonly Rule<OriginStorage, E>[];
  readonly policy: readonly Rule<Policy, E>[];
  /** Whether a cookie was only tried out: it is none that counts, and no rule is asked about it. */
  readonly isTried: typeof isTried;
}
