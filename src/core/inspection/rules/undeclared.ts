import { heldAgainst } from '../judgement/held-against.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface UndeclaredEvidence {
  readonly kind: 'undeclared';
}

/** Set, but not in the policy. One that only other hosts' pages may have set is perhaps none of this portal's. */
export const undeclared: Rule<CookieSubject, UndeclaredEvidence> = (
  { declarations, mention, own, observed: { cookie, setters } },
  { policy, portal },
) => {
  if (declarations.length > 0 || mention !== null) return null;
  const held = heldAgainst(policy);
  const isOwn = own.length > 0 || (setters.length === 0 && cookie.domain === portal.host);
  return { ...held, severity: isOwn ? held.severity : 'review', evidence: { kind: 'undeclared' } };
};
