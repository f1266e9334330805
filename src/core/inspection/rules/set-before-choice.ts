import { AT_ONCE_MS } from '../../journal/at-once.ts';
import { allowsAny } from '../../portal/consent-choices.ts';
import { type AskedCategory, askedCategoryOf } from '../judgement/asked-category.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface SetBeforeChoiceEvidence extends AskedCategory {
  readonly kind: 'set-before-choice';
  /** ms since the Unix epoch. */
  readonly setAt: number;
  /** ms since the Unix epoch; null while the visitor has not chosen. */
  readonly choiceAt: number | null;
  /** The visitor had chosen before, and that choice had ended. */
  readonly ended?: true;
}

/**
 * Not strictly necessary, and set on a page of the portal's before the visitor chose. The category is the
 * declaration's, or else the catalogue's; without either nothing is said. Nothing is said either of cookies older than
 * the watch, nor of a choice that was made at a time that we did not see, nor of a write that a yes brought about a
 * moment before it was stored, or that was still on its way when the choice ended. Nor is anything said where a consent
 * tool keeps a choice that cannot be read.
 * @see Directive 2002/58/EC, art. 5(3)
 */
export const setBeforeChoice: Rule<CookieSubject, SetBeforeChoiceEvidence> = (
  subject,
  { choicePeriods, unreadChoices },
) => {
  const asked = askedCategoryOf(subject);
  const setAt = subject.own[0]?.firstAt;
  if (asked === null || setAt === undefined || unreadChoices.length > 0) return null;
  const following = choicePeriods.filter(({ until }) => until === null || until + AT_ONCE_MS > setAt);
  if (following.some(({ choices, from }) => (from ?? 0) <= setAt + (allowsAny(choices) ? AT_ONCE_MS : 0))) return null;
  const choiceAt = following[0]?.from ?? null;
  const ended = choicePeriods.some(({ until }) => until !== null && until <= setAt);
  return {
    severity: 'review',
    reference: 'eprivacy-5-3',
    evidence: { kind: 'set-before-choice', setAt, choiceAt, ...asked, ...(ended && { ended }) },
  };
};
