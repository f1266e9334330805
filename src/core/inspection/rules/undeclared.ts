import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** Set, but not in the policy. One that only other hosts' pages may have set is perhaps none of this portal's. */
export const undeclared: Rule<CookieSubject, 'undeclared'> = (
  { declarations, own, observed: { cookie, setters } },
  { policy, portal },
) => {
  if (declarations.length > 0) return null;
  const held = heldAgainst(policy);
  const isOwn = own.length > 0 || (setters.length === 0 && cookie.domain === portal.host);
  return { ...held, severity: isOwn ? held.severity : 'review', evidence: { kind: 'undeclared' } };
};
