import { DAY, exceeds } from '../../cookie/lifetime.ts';
import { HOSTING_DOMAINS } from '../../cookie/site.ts';
import { isConsentCookie } from '../../portal/consent-choices.ts';
import type { Measured } from '../judgement/judgement.ts';
import type { Rule, RuleContext } from '../judgement/rule.ts';
import { type CookieSubject, keepsChoice } from '../judgement/subject.ts';

export interface ChoiceKeptTooLongEvidence extends Measured {
  readonly kind: 'choice-kept-too-long';
}

/** Six months have 181 to 184 days. */
const MAX_SECONDS = 184 * DAY;

/**
 * The platform's cookie, or that of another consent tool. A tracker that keeps an answer within its identifier is looked
 * at as a tracker; a cookie for all portals of a hosting domain is no portal's banner's.
 */
function isHeld(subject: CookieSubject, { portal: { host }, choicePeriods }: RuleContext): boolean {
  const { cookie } = subject.observed;
  if (isConsentCookie(host, cookie)) return true;
  if (HOSTING_DOMAINS.includes(cookie.domain)) return false;
  const wasRead = choicePeriods.some(({ holder }) => holder === cookie.name);
  return keepsChoice(subject) || (wasRead && subject.known?.entry.category !== 'statistics');
}

/**
 * The visitor's choice is kept for more than six months: good practice, not a limit.
 * @see CNIL, deliberation 2020-092 of 17 September 2020
 */
export const choiceKeptTooLong: Rule<CookieSubject, ChoiceKeptTooLongEvidence> = (subject, context) => {
  const { observed } = subject;
  const actual = observed.lifetime;
  if (!isHeld(subject, context)) return null;
  if (actual.kind !== 'persistent' || !exceeds(actual.seconds, MAX_SECONDS)) return null;
  return {
    severity: 'review',
    reference: 'cnil-2020-092',
    evidence: { kind: 'choice-kept-too-long', actual, requested: observed.requested },
  };
};
