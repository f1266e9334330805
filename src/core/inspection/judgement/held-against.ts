import type { StatedLifetime } from '../../policy/fields/stated-lifetime.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reference } from './judgement.ts';
import type { Severity } from './severity.ts';

/**
 * What a difference from the declarations weighs, and what it differs from. A portal's own words can be contradicted;
 * the platform's list in their stead only asks for a look, and so does what was probably read.
 * @param stated what the declaration says, when the difference is from that
 */
export function heldAgainst(
  { kind }: Policy,
  stated?: StatedLifetime,
): { readonly severity: Severity; readonly reference: Reference } {
  if (kind === 'standard') return { severity: 'review', reference: 'standard-list' };
  return { severity: stated?.certainty === 'probable' ? 'review' : 'mismatch', reference: 'portal-policy' };
}
