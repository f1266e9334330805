import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import { type CookieSubject, categoryOf, type Rule } from '../rule.ts';

/** Thirteen months have 395 to 397 days; one minute covers the way from the server. */
const LIMIT = 397 * DAY + MINUTE;

/**
 * A cookie of audience measurement that is set for more than 13 months.
 * @see CNIL, conditions under which audience measurement is exempt from consent
 */
export const longLivedTracker: Rule<CookieSubject, 'long-lived-tracker'> = (subject) => {
  const actual = subject.observed.lifetime;
  if (categoryOf(subject) !== 'statistics' || actual.kind !== 'persistent' || actual.seconds <= LIMIT) return null;
  return { severity: 'review', reference: 'cnil-audience', evidence: { kind: 'long-lived-tracker', actual } };
};
