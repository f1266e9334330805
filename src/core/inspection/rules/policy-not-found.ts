import type { Policy, PolicyFailure } from '../../policy/policy.ts';
import type { Rule } from '../judgement/rule.ts';

export interface PolicyNotFoundEvidence {
  readonly kind: 'policy-not-found';
}

/** What failed on our side says nothing about the portal. */
const OURS: ReadonlySet<PolicyFailure['kind']> = new Set(['reader-failed', 'reader-too-slow', 'no-room']);

/** The portal's policy could not be had; the report's `policy` says why. */
export const policyNotFound: Rule<Policy, PolicyNotFoundEvidence> = (policy) =>
  policy.kind === 'standard' && policy.because.kind === 'not-found' && !OURS.has(policy.because.failure.kind)
    ? { severity: 'review', reference: 'standard-list', evidence: { kind: 'policy-not-found' } }
    : null;
