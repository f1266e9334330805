import type { Declaration } from '../policy/declaration.ts';
import { fitsName } from '../policy/name-pattern.ts';

/**
 * Indexes a policy's declarations by the cookie names they cover.
 * @returns a look-up: all declarations that cover a cookie's name, the one that counts first. A literal
 * name goes before a pattern, a longer pattern before a shorter one, and of two with the same name the
 * one that states the longer lifetime.
 */
export function matchDeclarations(
  declarations: readonly Declaration[],
): (cookieName: string) => readonly Declaration[] {
  const ordered = [...declarations].sort(
    (a, b) => b.name.length - a.name.length || statedSeconds(b) - statedSeconds(a),
  );
  const patterns = ordered.filter(({ name }) => name.includes('*'));
  const literals = new Map<string, readonly Declaration[]>();
  for (const one of ordered) literals.set(one.name, [...(literals.get(one.name) ?? []), one]);
  return (name) => [
    ...(literals.get(name) ?? []),
    ...patterns.filter((pattern) => pattern.name !== name && fitsName(pattern.name, name)),
  ];
}

function statedSeconds({ lifetime }: Declaration): number {
  return lifetime?.kind === 'persistent' ? (lifetime.seconds ?? Number.POSITIVE_INFINITY) : 0;
}
