import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** The policy states two lifetimes for one name: the cookie is held against the longer one. */
export const declaredTwice: Rule<CookieSubject, 'declared-twice'> = (
  { declarations: [first, ...others] },
  { policy },
) => {
  if (!first?.lifetime) return null;
  const sameName = others.filter(({ name }) => name === first.name);
  const stated = [first, ...sameName].flatMap(({ lifetime }) => lifetime ?? []);
  const different = new Set(stated.map((one) => (one.kind === 'session' ? 0 : one.seconds)));
  if (different.size < 2) return null;
  return { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'declared-twice', stated } };
};
