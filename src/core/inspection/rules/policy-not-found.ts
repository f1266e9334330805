import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../rule.ts';

/** The portal's policy could not be had; the report's `policy` says why. */
export const policyNotFound: Rule<Policy, 'policy-not-found'> = (policy) =>
  policy.kind === 'standard' && policy.because.kind === 'not-found'
    ? { severity: 'review', reference: 'standard-list', evidence: { kind: 'policy-not-found' } }
    : null;
