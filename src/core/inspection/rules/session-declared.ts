import type { Lifetime } from '../../cookie/lifetime.ts';
import type { StatedLifetime } from '../../policy/fields/stated-lifetime.ts';
import { heldAgainst } from '../judgement/held-against.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface SessionDeclaredEvidence {
  readonly kind: 'session-declared';
  readonly stated: StatedLifetime;
  readonly actual: Lifetime;
}

/** The policy says that it ends with the session, and it does not. */
export const sessionDeclared: Rule<CookieSubject, SessionDeclaredEvidence> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  const actual = observed.lifetime;
  if (stated?.kind !== 'session' || actual.kind !== 'persistent') return null;
  if (actual.seconds === 0) return null; // no browser keeps such a one: the clock went on before it was told
  return { ...heldAgainst(policy, stated), evidence: { kind: 'session-declared', stated, actual } };
};
