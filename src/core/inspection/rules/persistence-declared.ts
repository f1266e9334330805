import type { StatedLifetime } from '../../policy/fields/stated-lifetime.ts';
import { heldAgainst } from '../judgement/held-against.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface PersistenceDeclaredEvidence {
  readonly kind: 'persistence-declared';
  readonly stated: StatedLifetime;
}

/** The policy states a lifetime, and it ends with the session: less than was said, so only worth knowing. */
export const persistenceDeclared: Rule<CookieSubject, PersistenceDeclaredEvidence> = (
  { observed, declarations: [declaration] },
  { policy },
) => {
  const stated = declaration?.lifetime;
  if (stated?.kind !== 'persistent' || observed.lifetime.kind !== 'session') return null;
  return { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'persistence-declared', stated } };
};
