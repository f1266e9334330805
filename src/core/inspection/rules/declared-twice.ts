import { contradicts } from '../../policy/contradicts.ts';
import { type CookieSubject, heldAgainst, type Rule } from '../rule.ts';

/** The policy states lifetimes for one name that contradict each other: the cookie is held against the longest. */
export const declaredTwice: Rule<CookieSubject, 'declared-twice'> = (
  { declarations: [first, ...others] },
  { policy },
) => {
  if (first === undefined) return null;
  const sameName = others.filter(({ name }) => name === first.name);
  const stated = [first, ...sameName].flatMap(({ lifetime }) => lifetime ?? []);
  if (!stated.some((one) => stated.some((other) => contradicts(one, other)))) return null;
  return { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'declared-twice', stated } };
};
