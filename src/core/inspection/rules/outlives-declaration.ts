import { LIFETIME_CAP, MINUTE } from '../../cookie/lifetime.ts';
import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/**
 * A policy's months are counted as 30 days, a server's "12 months" is anything from 360 to 366:
 * five per cent covers that, and one minute covers the way from the server.
 */
const TOLERANCE = 0.05;

/**
 * Stays longer than the policy states. A renewal is no difference: each write is measured by itself. What holds
 * "by default" is the owner's to set: longer then only asks for a look. At 400 days, which "13 months" would nearly
 * cover, what its line asked for counts.
 */
export const outlivesDeclaration: Rule<CookieSubject, 'outlives-declaration'> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  const actual = observed.lifetime;
  if (stated?.kind !== 'persistent' || stated.seconds === null || actual.kind !== 'persistent') return null;
  const isCut = actual.seconds > stated.seconds && actual.seconds >= LIFETIME_CAP - MINUTE;
  const seconds = Math.max(actual.seconds, isCut ? (observed.requested ?? 0) : 0);
  if (seconds <= stated.seconds + Math.max(stated.seconds * TOLERANCE, MINUTE)) return null;
  const held = heldAgainst(policy);
  const severity = stated.bound === 'by-default' ? 'review' : held.severity;
  return {
    ...held,
    severity,
    evidence: { kind: 'outlives-declaration', stated, actual, requested: observed.requested },
  };
};
