import { contradicts } from './contradicts.ts';
import type { Declaration } from './declaration.ts';

/**
 * One declaration for each name and provider, and for each lifetime that rows state for them, in document order. A
 * sentence that names a cookie again adds none, but a later mention says what the first left open.
 * @param stated what tables, lists and cards declare
 * @param told what sentences declare
 */
export function mergeDeclarations(
  stated: readonly Declaration[],
  told: readonly Declaration[],
): readonly Declaration[] {
  const seen = new Map<string, Declaration>();
  const add = (declaration: Declaration, key: string): void => {
    const before = seen.get(key);
    const { lifetime, purpose } = declaration;
    seen.set(
      key,
      before === undefined
        ? declaration
        : { ...before, lifetime: before.lifetime ?? lifetime, purpose: before.purpose ?? purpose },
    );
  };
  for (const declaration of stated) add(declaration, keyOf(declaration, seen.get(declaration.name)));
  for (const declaration of told) add(declaration, declaration.name);
  return [...seen.values()].sort((one, other) => one.quote.start - other.quote.start);
}

/** The name; with the provider or the lifetime where it differs from that of the first declaration of this name. */
function keyOf({ name, provider, lifetime }: Declaration, first: Declaration | undefined): string {
  if (first === undefined) return name;
  if (provider !== null && first.provider !== provider) return JSON.stringify([name, provider]);
  return contradicts(first.lifetime, lifetime) ? JSON.stringify([name, lifetime]) : name;
}
