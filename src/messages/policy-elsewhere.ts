import type { Elsewhere, Policy } from '../core/policy/policy.ts';
import { failureWords } from './policy.ts';
import type { Words } from './translate.ts';

/** A page on another site that the portal names as its policy, and that was not read. */
export function policyElsewhere(policy: Policy): Elsewhere | null {
  if (policy.kind === 'waiting') return null;
  const { elsewhere } = policy.kind === 'read' ? policy : policy.because;
  return elsewhere;
}

/** Why the page on another site could not be read when it was tried. */
export function elsewhereWords(failure: NonNullable<Elsewhere['failure']>, words: Words): string {
  const reason = failure.kind === 'unreadable' ? words.t('policy_unreadable') : failureWords(failure, words);
  return words.t('choice_elsewhere_failed', reason);
}
