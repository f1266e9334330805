import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../rule.ts';

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The policy says which host it is about, and that is not this one: a portal may have several, or the text was copied. */
export const policyNamesAnotherHost: Rule<Policy, 'policy-names-another-host'> = (policy, { portal }) =>
  policy.kind === 'read' && policy.host !== null && bare(policy.host) !== bare(portal.host)
    ? {
        severity: 'review',
        reference: 'portal-policy',
        evidence: { kind: 'policy-names-another-host', host: policy.host },
      }
    : null;
