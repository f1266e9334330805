import { type DeclarationSubject, heldAgainst, type Rule } from '../rule.ts';

/** Declared, and not seen in this watch: worth knowing, since a watch rarely sees all of a portal. */
export const unobserved: Rule<DeclarationSubject, 'unobserved'> = ({ declaration, seen }, { policy }) =>
  seen
    ? null
    : { ...heldAgainst(policy), severity: 'note', evidence: { kind: 'unobserved', condition: declaration.condition } };
