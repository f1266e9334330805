import { exceeds, LIFETIME_TOLERANCE, reachesCap } from '../../cookie/lifetime.ts';
import type { StatedLifetime } from '../../policy/fields/stated-lifetime.ts';
import { heldAgainst } from '../judgement/held-against.ts';
import type { Measured } from '../judgement/judgement.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface OutlivesEvidence extends Measured {
  readonly kind: 'outlives-declaration';
  readonly stated: StatedLifetime;
}

/**
 * Stays longer than the policy states. A renewal is no difference: each write is measured by itself. What holds
 * "by default" is the owner's to set: longer then only asks for a look. At 400 days, which "13 months" would nearly
 * cover, what its line asked for counts.
 */
export const outlivesDeclaration: Rule<CookieSubject, OutlivesEvidence> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  const actual = observed.lifetime;
  if (stated?.kind !== 'persistent' || stated.seconds === null || actual.kind !== 'persistent') return null;
  const isCut = actual.seconds > stated.seconds && reachesCap(actual.seconds);
  const seconds = Math.max(actual.seconds, isCut ? (observed.requested ?? 0) : 0);
  if (!exceeds(seconds, stated.seconds, LIFETIME_TOLERANCE)) return null;
  const held = heldAgainst(policy, stated);
  const severity = stated.bound === 'by-default' ? 'review' : held.severity;
  return {
    ...held,
    severity,
    evidence: { kind: 'outlives-declaration', stated, actual, requested: observed.requested },
  };
};
