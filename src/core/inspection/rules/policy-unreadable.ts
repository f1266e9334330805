import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../judgement/rule.ts';

export interface PolicyUnreadableEvidence {
  readonly kind: 'policy-unreadable';
}

/** A document was found where the policy should be, and no declaration was recognised in it. */
export const policyUnreadable: Rule<Policy, PolicyUnreadableEvidence> = (policy) =>
  policy.kind === 'standard' && policy.because.kind === 'unreadable'
    ? { severity: 'review', reference: 'standard-list', evidence: { kind: 'policy-unreadable' } }
    : null;
