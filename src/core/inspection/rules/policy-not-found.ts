import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../judgement/rule.ts';

export interface PolicyNotFoundEvidence {
  readonly kind: 'policy-not-found';
}

/** The portal's policy could not be had; the report's `policy` says why. */
export const policyNotFound: Rule<Policy, PolicyNotFoundEvidence> = (policy) =>
  policy.kind === 'standard' && policy.because.kind === 'not-found'
    ? { severity: 'review', reference: 'standard-list', evidence: { kind: 'policy-not-found' } }
    : null;
