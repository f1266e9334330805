import type { Match } from '../catalogue/look-up.ts';
import type { ChoicePeriod } from '../journal/collect.ts';
import type { ObservedCookie } from '../journal/observe.ts';
import type { Declaration } from '../policy/declaration.ts';
import type { Policy } from '../policy/policy.ts';
import type { Evidence, Finding } from './report.ts';

/** What every rule may look at besides its subject. */
export interface RuleContext {
  readonly policy: Policy;
  readonly choicePeriods: readonly ChoicePeriod[];
}

/** A cookie, with what the policy and the catalogue say of it. */
export interface CookieSubject {
  readonly observed: ObservedCookie;
  readonly declaration: Declaration | null;
  readonly known: Match | null;
}

export interface DeclarationSubject {
  readonly declaration: Declaration;
  /** Whether a cookie that it covers was seen. */
  readonly seen: boolean;
}

/** What a rule says, without its subject. */
type Judgement<E extends Evidence = Evidence> = Omit<Finding, 'subject' | 'evidence'> & { readonly evidence: E };

/** Looks at one subject and says what it found, or null. Its id is the kind of its evidence. */
export type Rule<Subject, Id extends Evidence['kind'] = Evidence['kind']> = (
  subject: Subject,
  context: RuleContext,
) => Judgement<Extract<Evidence, { kind: Id }>> | null;

/**
 * What a difference from the declarations weighs, and what it differs from: a portal's own words
 * can be contradicted, the platform's list in their stead only asks for a look.
 */
export function heldAgainst({ kind }: Policy): Pick<Finding, 'severity' | 'reference'> {
  return kind === 'standard'
    ? { severity: 'review', reference: 'standard-list' }
    : { severity: 'mismatch', reference: 'portal-policy' };
}
