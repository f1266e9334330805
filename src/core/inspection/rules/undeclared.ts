import type { CookieSubject, Rule } from '../rule.ts';

/** Set, but not in the policy. Held against the platform's list it only asks for a look. */
export const undeclared: Rule<CookieSubject, 'undeclared'> = ({ declaration }, { policy }) =>
  declaration
    ? null
    : {
        severity: policy.kind === 'standard' ? 'review' : 'mismatch',
        reference: policy.kind === 'standard' ? 'standard-list' : 'portal-policy',
        evidence: { kind: 'undeclared' },
      };
