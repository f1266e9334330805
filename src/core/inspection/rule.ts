import type { Match } from '../catalogue/look-up.ts';
import type { Category } from '../cookie/category.ts';
import type { Party } from '../cookie/party.ts';
import type { ChoicePeriod } from '../journal/choice-period.ts';
import type { ObservedCookie } from '../journal/observe.ts';
import type { RefusedLine } from '../journal/refused-line.ts';
import type { refusedLines } from '../journal/refused-lines.ts';
import type { SetterRecord } from '../journal/setter.ts';
import type { Declaration } from '../policy/declaration.ts';
import type { Policy } from '../policy/policy.ts';
import type { Portal } from '../portal/portal.ts';
import type { Evidence, Finding, Judgement, OriginStorage } from './report.ts';

/**
 * A choice and a write are told on different ways, up to 100 ms apart, and a yes may bring about a write before it is
 * stored: of what is no more than so many ms apart nobody knows which came first.
 */
export const AT_ONCE = 200;

/** What every rule may look at besides its subject. */
export interface RuleContext {
  readonly portal: Portal;
  readonly policy: Policy;
  readonly choicePeriods: readonly ChoicePeriod[];
}

/** A cookie, with what the policy and the catalogue say of it. */
export interface CookieSubject {
  readonly observed: ObservedCookie;
  /**
   * Those who set it on the portal's own pages. Of one that nobody saw this is supposed when the cookie is for the
   * portal's host: one for a domain above it any site of that domain may have set.
   */
  readonly own: readonly SetterRecord[];
  /** All that cover its name, the one that counts first; empty when it is not declared. */
  readonly declarations: readonly Declaration[];
  readonly known: Match | null;
  readonly party: Party;
}

export interface DeclarationSubject {
  readonly declaration: Declaration;
  /** Whether a cookie that it covers was seen. */
  readonly seen: boolean;
}

export interface RefusedSubject {
  readonly refused: RefusedLine;
  /** Whether the policy names it. */
  readonly declared: boolean;
}

/** Looks at one subject and says what it found, or null. Its id is the kind of its evidence. */
export type Rule<Subject, Id extends Evidence['kind']> = (
  subject: Subject,
  context: RuleContext,
) => Judgement<Extract<Evidence, { kind: Id }>> | null;

/** Any rule about such subjects. */
export type RuleOn<Subject> = (subject: Subject, context: RuleContext) => Judgement | null;

/** Rules, by what they look at. */
export interface RuleSet {
  readonly cookie: readonly RuleOn<CookieSubject>[];
  readonly declaration: readonly RuleOn<DeclarationSubject>[];
  /** What was refused is worked out for those alone who ask about it. */
  readonly refused: { readonly lines: typeof refusedLines; readonly rules: readonly RuleOn<RefusedSubject>[] } | null;
  readonly storage: readonly RuleOn<OriginStorage>[];
  readonly policy: readonly RuleOn<Policy>[];
}

/**
 * What a difference from the declarations weighs, and what it differs from: a portal's own words
 * can be contradicted, the platform's list in their stead only asks for a look.
 */
export function heldAgainst({ kind }: Policy): Pick<Finding, 'severity' | 'reference'> {
  return kind === 'standard'
    ? { severity: 'review', reference: 'standard-list' }
    : { severity: 'mismatch', reference: 'portal-policy' };
}

/**
 * What a cookie is for that a visitor is asked about: as the policy says, or else as the catalogue knows. Null for
 * one that is strictly necessary, and when neither says what it is for.
 */
export function askedCategoryOf({ declarations: [declaration], known }: CookieSubject): Category | null {
  const category = declaration?.category ?? known?.entry.category ?? null;
  return category === 'necessary' || category === 'unclassified' ? null : category;
}
