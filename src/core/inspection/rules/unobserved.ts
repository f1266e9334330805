import type { DeclarationSubject, Rule } from '../rule.ts';

/** Declared, and not seen in this watch: worth knowing, since a watch rarely sees all of a portal. */
export const unobserved: Rule<DeclarationSubject, 'unobserved'> = ({ declaration, observed }, { policy }) =>
  observed
    ? null
    : {
        severity: 'note',
        reference: policy.kind === 'standard' ? 'standard-list' : 'portal-policy',
        evidence: { kind: 'unobserved', condition: declaration.condition },
      };
