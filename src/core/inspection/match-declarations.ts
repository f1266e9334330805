import { indexNames } from '../catalogue/index-names.ts';
import type { Declaration } from '../policy/declaration.ts';

/**
 * Indexes a policy's declarations by the cookie names they cover.
 * @returns a look-up: all declarations that cover a cookie's name, the one that counts first. A literal
 * name goes before a pattern, a pattern with more literal text before one with less, and of two with the same
 * name the one that states the longer lifetime; one that states none goes last.
 */
export function matchDeclarations(
  declarations: readonly Declaration[],
): (cookieName: string) => readonly Declaration[] {
  const longestFirst = [...declarations].sort((a, b) => statedSeconds(b) - statedSeconds(a));
  const declarationsFor = indexNames(longestFirst.map((one) => [one.name, one] as const));
  return (name) => declarationsFor(name).flat();
}

function statedSeconds({ lifetime }: Declaration): number {
  if (lifetime === null) return -1;
  return lifetime.kind === 'persistent' ? (lifetime.seconds ?? Number.MAX_VALUE) : 0;
}
