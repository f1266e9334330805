import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** Set, but not in the policy. */
export const undeclared: Rule<CookieSubject, 'undeclared'> = ({ declarations }, { policy }) =>
  declarations.length > 0 ? null : { ...heldAgainst(policy), evidence: { kind: 'undeclared' } };
