import { heldAgainst } from '../judgement/held-against.ts';
import type { Rule } from '../judgement/rule.ts';
import type { DeclarationSubject } from '../judgement/subject.ts';

export interface UnobservedEvidence {
  readonly kind: 'unobserved';
  readonly condition: string | null;
}

/** Declared, and not seen in this watch: worth knowing, since a watch rarely sees all of a portal. */
export const unobserved: Rule<DeclarationSubject, UnobservedEvidence> = ({ declaration, seen }, { policy }) =>
  seen
    ? null
    : { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'unobserved', condition: declaration.condition } };
