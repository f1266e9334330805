import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../judgement/rule.ts';

export interface AnotherHostEvidence {
  readonly kind: 'policy-names-another-host';
  readonly host: string;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The policy says which host it is about, and that is not this one: a portal may have several, or the text was copied. */
export const policyNamesAnotherHost: Rule<Policy, AnotherHostEvidence> = (policy, { portal }) =>
  policy.kind === 'read' && policy.host !== null && bare(policy.host) !== bare(portal.host)
    ? {
        severity: 'review',
        reference: 'portal-policy',
        evidence: { kind: 'policy-names-another-host', host: policy.host },
      }
    : null;
