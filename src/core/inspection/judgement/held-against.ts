import type { Policy } from '../../policy/policy.ts';
import type { Reference } from './judgement.ts';
import type { Severity } from './severity.ts';

/**
 * What a difference from the declarations weighs, and what it differs from. A portal's own words can be contradicted;
 * the platform's list in their stead only asks for a look.
 */
export function heldAgainst({ kind }: Policy): { readonly severity: Severity; readonly reference: Reference } {
  return kind === 'standard'
    ? { severity: 'review', reference: 'standard-list' }
    : { severity: 'mismatch', reference: 'portal-policy' };
}
