import type { Policy, PolicyDocument } from './policy.ts';

/** The document that was read, recognised or not; null when there is none. */
export function documentOf(policy: Policy): (PolicyDocument & { readonly digest: string }) | null {
  if (policy.kind === 'read') return policy;
  return policy.kind === 'standard' && policy.because.kind === 'unreadable' ? policy.because : null;
}
