import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../judgement/rule.ts';

export interface WithoutDurationsEvidence {
  readonly kind: 'policy-without-durations';
  /** How many declarations state none, of how many. */
  readonly without: number;
  readonly of: number;
}

/**
 * The policy declares cookies without saying how long they stay.
 * @see CJEU C-673/17 (Planet49), on saying how long cookies operate
 */
export const policyWithoutDurations: Rule<Policy, WithoutDurationsEvidence> = (policy) => {
  const without = policy.declarations.filter(({ lifetime }) => lifetime === null).length;
  if (policy.kind !== 'read' || without === 0) return null;
  return {
    severity: 'review',
    reference: 'planet49',
    evidence: { kind: 'policy-without-durations', without, of: policy.declarations.length },
  };
};
