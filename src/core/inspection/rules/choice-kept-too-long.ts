import { DAY, exceeds } from '../../cookie/lifetime.ts';
import { isConsentCookie } from '../../portal/consent-choices.ts';
import type { Measured } from '../judgement/judgement.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface ChoiceKeptTooLongEvidence extends Measured {
  readonly kind: 'choice-kept-too-long';
}

/** Six months have 181 to 184 days. */
const MAX_SECONDS = 184 * DAY;

/**
 * The visitor's choice is kept for more than six months: good practice, not a limit.
 * @see CNIL, deliberation 2020-092 of 17 September 2020
 */
export const choiceKeptTooLong: Rule<CookieSubject, ChoiceKeptTooLongEvidence> = ({ observed }, { portal }) => {
  const actual = observed.lifetime;
  if (!isConsentCookie(portal.host, observed.cookie)) return null;
  if (actual.kind !== 'persistent' || !exceeds(actual.seconds, MAX_SECONDS)) return null;
  return {
    severity: 'review',
    reference: 'cnil-2020-092',
    evidence: { kind: 'choice-kept-too-long', actual, requested: observed.requested },
  };
};
