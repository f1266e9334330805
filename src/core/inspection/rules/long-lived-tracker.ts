import { DAY, exceeds } from '../../cookie/lifetime.ts';
import type { Measured } from '../judgement/judgement.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface LongLivedTrackerEvidence extends Measured {
  readonly kind: 'long-lived-tracker';
}

/** Thirteen months have 395 to 397 days. */
const MAX_SECONDS = 397 * DAY;

/**
 * A cookie of audience measurement that is set for more than 13 months. Whether the policy or the catalogue says what
 * it is for: one that is called necessary is the very one that the exemption, and so its limit, is about.
 * @see CNIL, conditions under which audience measurement is exempt from consent
 */
export const longLivedTracker: Rule<CookieSubject, LongLivedTrackerEvidence> = ({
  observed: { lifetime: actual, requested },
  declarations: [declaration],
  known,
}) => {
  if (declaration?.category !== 'statistics' && known?.entry.category !== 'statistics') return null;
  if (actual.kind !== 'persistent' || !exceeds(actual.seconds, MAX_SECONDS)) return null;
  return {
    severity: 'review',
    reference: 'cnil-audience',
    evidence: { kind: 'long-lived-tracker', actual, requested },
  };
};
