import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** The policy says that it ends with the session, and it does not. */
export const sessionDeclared: Rule<CookieSubject, 'session-declared'> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  const actual = observed.lifetime;
  if (stated?.kind !== 'session' || actual.kind !== 'persistent') return null;
  if (actual.seconds === 0) return null; // no browser keeps such a one: the clock went on before it was told
  return { ...heldAgainst(policy), evidence: { kind: 'session-declared', stated, actual } };
};
