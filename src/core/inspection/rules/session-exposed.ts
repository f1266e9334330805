import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface SessionExposedEvidence {
  readonly kind: 'session-exposed';
  readonly missing: readonly ('Secure' | 'HttpOnly' | 'SameSite')[];
}

/** What each of the platform's cookies that stand for a log-in, or protect one, is expected to carry. */
const EXPECTED = {
  sessionid: ['Secure', 'HttpOnly', 'SameSite'],
  csrftoken: ['Secure', 'SameSite'], // scripts have to read it
} as const;

/**
 * A cookie of the portal's log-in lacks an attribute that protects it.
 * @see RFC 6265bis §4.1.2.5 (Secure), §4.1.2.6 (HttpOnly), §4.1.2.7 (SameSite)
 */
export const sessionExposed: Rule<CookieSubject, SessionExposedEvidence> = ({ observed: { cookie }, party }) => {
  if (cookie.name !== 'sessionid' && cookie.name !== 'csrftoken') return null;
  if (party.platform !== 'portal') return null;
  const carries = { Secure: cookie.secure, HttpOnly: cookie.httpOnly, SameSite: cookie.sameSite !== 'unspecified' };
  const missing = EXPECTED[cookie.name].filter((attribute) => !carries[attribute]);
  if (missing.length === 0) return null;
  return { severity: 'review', reference: 'rfc6265bis', evidence: { kind: 'session-exposed', missing } };
};
