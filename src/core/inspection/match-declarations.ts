import type { Catalogue } from '../catalogue/index-catalogue.ts';
import { indexNames } from '../catalogue/index-names.ts';
import { getOrMake } from '../get-or-make.ts';
import type { Declaration } from '../policy/declaration.ts';

/** What patterns of the catalogue end in. */
const ENDS = ['*', '.*', '_*', '-*'] as const;

/**
 * Indexes a policy's declarations by the cookie names they cover. A literal name that no cookie has, as the catalogue
 * knows, stands for those that begin with it: `_pk_id` for `_pk_id.*`.
 * @returns a look-up: all declarations that cover a cookie's name, the one that counts first. A literal
 * name goes before a pattern, a pattern with more literal text before one with less, and of two with the same
 * name the one that states the longer lifetime; one that states none goes last.
 */
export function matchDeclarations(
  declarations: readonly Declaration[],
  { names: known }: Catalogue,
): (cookieName: string) => readonly Declaration[] {
  const longestFirst = [...declarations].sort((a, b) => statedSeconds(b) - statedSeconds(a));
  const declarationsFor = indexNames(
    longestFirst.flatMap((one) => {
      const patterns = ENDS.map((end) => one.name + end).filter((pattern) => known.has(pattern));
      return [one.name, ...(known.has(one.name) ? [] : patterns)].map((name) => [name, one] as const);
    }),
  );
  const found = new Map<string, readonly Declaration[]>();
  return (name) => getOrMake(found, name, () => declarationsFor(name).flat());
}

function statedSeconds({ lifetime }: Declaration): number {
  if (lifetime === null) return -1;
  return lifetime.kind === 'persistent' ? (lifetime.seconds ?? Number.MAX_VALUE) : 0;
}
