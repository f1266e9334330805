import type { Provider } from './entry.ts';
import { providersWithoutCookies } from './providers-without-cookies.ts';

/** What stands in brackets tells providers apart, and is written by nobody: "X (Twitter)". */
const BRACKET = / \([^()]*\)$/;

/** Services as policies write them: providers of known cookies by all their names, and others. */
export function servicesOf(providers: readonly Provider[]): readonly string[] {
  const known = providers.flatMap(({ provider, alsoKnownAs = [], isWord = false }) => [
    ...(isWord || BRACKET.test(provider) ? [] : [provider]),
    ...alsoKnownAs,
  ]);
  return [...new Set([...known, ...providersWithoutCookies])];
}
