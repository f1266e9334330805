import { contradicts } from '../../policy/contradicts.ts';
import type { StatedLifetime } from '../../policy/fields/stated-lifetime.ts';
import { heldAgainst } from '../judgement/held-against.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface DeclaredTwiceEvidence {
  readonly kind: 'declared-twice';
  /** The lifetimes that the policy states for one name, the longest first. */
  readonly stated: readonly StatedLifetime[];
}

/** The policy states lifetimes for one name that contradict each other: the cookie is held against the longest. */
export const declaredTwice: Rule<CookieSubject, DeclaredTwiceEvidence> = (
  { declarations: [first, ...others] },
  { policy },
) => {
  if (first === undefined) return null;
  const sameName = others.filter(({ name }) => name === first.name);
  const stated = [first, ...sameName].flatMap(({ lifetime }) => lifetime ?? []);
  if (!stated.some((one) => stated.some((other) => contradicts(one, other)))) return null;
  return { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'declared-twice', stated } };
};
