import type { Declaration } from '../policy/declaration.ts';
import { fitsName } from '../policy/name-pattern.ts';

/** Where a declaration stands in the policy's list. */
export interface Declared {
  readonly declaration: Declaration;
  readonly index: number;
}

/**
 * Indexes a policy's declarations by the cookie names they cover.
 * @returns a look-up: the declaration of a cookie's name. A literal name goes before a pattern, a
 * longer pattern before a shorter one, and of two with the same name the one that states the longer lifetime.
 */
export function matchDeclarations(declarations: readonly Declaration[]): (cookieName: string) => Declared | null {
  const literal = new Map<string, Declared>();
  const patterns: Declared[] = [];
  for (const [index, declaration] of declarations.entries()) {
    const declared = { declaration, index };
    if (declaration.name.includes('*')) {
      patterns.push(declared);
      continue;
    }
    const known = literal.get(declaration.name);
    if (!known || statedSeconds(declaration) > statedSeconds(known.declaration))
      literal.set(declaration.name, declared);
  }
  patterns.sort((a, b) => b.declaration.name.length - a.declaration.name.length);
  return (name) => literal.get(name) ?? patterns.find(({ declaration }) => fitsName(declaration.name, name)) ?? null;
}

function statedSeconds({ lifetime }: Declaration): number {
  return lifetime?.kind === 'persistent' ? (lifetime.seconds ?? Number.POSITIVE_INFINITY) : 0;
}
