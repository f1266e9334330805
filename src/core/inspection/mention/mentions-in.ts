import type { Catalogue } from '../../catalogue/index-catalogue.ts';
import type { Quote } from '../../policy/declaration.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FindMentions } from './find-mentions.ts';

/**
 * The mentions of undeclared cookies in the portal's own policy, also in one of which no declaration could be read.
 * @param names the names of cookies that nothing declares
 */
export function mentionsIn(
  policy: Policy,
  names: readonly string[],
  catalogue: Catalogue,
  findMentions: FindMentions,
): ReadonlyMap<string, Quote> {
  const text = textOf(policy);
  return text === null || names.length === 0 ? new Map() : findMentions(text, names, catalogue);
}

function textOf(policy: Policy): string | null {
  if (policy.kind === 'read') return policy.text;
  return policy.kind === 'standard' && policy.because.kind === 'unreadable' ? policy.because.text : null;
}
