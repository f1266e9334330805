import type { Catalogue } from '../../catalogue/index-catalogue.ts';
import type { Quote } from '../../policy/declaration.ts';
import { documentOf } from '../../policy/document-of.ts';
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
  const text = documentOf(policy)?.text;
  return text === undefined || names.length === 0 ? new Map() : findMentions(text, names, catalogue);
}
