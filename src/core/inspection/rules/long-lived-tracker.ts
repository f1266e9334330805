import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import type { CookieSubject, Rule } from '../rule.ts';

/** Thirteen months have 395 to 397 days; one minute covers the way from the server. */
const LIMIT = 397 * DAY + MINUTE;

/**
 * A cookie of audience measurement that is set for more than 13 months. Whether the policy or the catalogue says what
 * it is for: one that is called necessary is the very one that the exemption, and so its limit, is about.
 * @see CNIL, conditions under which audience measurement is exempt from consent
 */
export const longLivedTracker: Rule<CookieSubject, 'long-lived-tracker'> = ({
  observed: { lifetime: actual, requested },
  declarations: [declaration],
  known,
}) => {
  if (declaration?.category !== 'statistics' && known?.entry.category !== 'statistics') return null;
  if (actual.kind !== 'persistent' || actual.seconds <= LIMIT) return null;
  return {
    severity: 'review',
    reference: 'cnil-audience',
    evidence: { kind: 'long-lived-tracker', actual, requested },
  };
};
