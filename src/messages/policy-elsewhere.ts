import type { Elsewhere, Policy } from '../core/policy/policy.ts';
import type { Messages } from './messages.ts';
import { failureText } from './policy.ts';

/** A page on another site that the portal names as its policy, and that was not read. */
export function policyElsewhere(policy: Policy): Elsewhere | null {
  if (policy.kind === 'waiting') return null;
  const { elsewhere } = policy.kind === 'read' ? policy : policy.because;
  return elsewhere;
}

/** Why the page on another site could not be read when it was tried. */
export function elsewhereText(failure: NonNullable<Elsewhere['failure']>, messages: Messages): string {
  const reason = failure.kind === 'unreadable' ? messages.t('policy_unreadable') : failureText(failure, messages);
  return messages.t('choice_elsewhere_failed', reason);
}
