import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** The policy states a lifetime, and it ends with the session: less than was said, so only worth knowing. */
export const persistenceDeclared: Rule<CookieSubject, 'persistence-declared'> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  if (stated?.kind !== 'persistent' || observed.lifetime.kind !== 'session') return null;
  return { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'persistence-declared', stated } };
};
