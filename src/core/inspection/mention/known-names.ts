import { indexNames } from '../../catalogue/index-names.ts';
import type { KnownNames } from './needles.ts';

/** @param names the catalogue's names and patterns */
export function knownNames(names: Iterable<string>): KnownNames {
  const all = new Set(names);
  const patterns = indexNames([...all].filter((name) => name.includes('*')).map((name) => [name, name] as const));
  return { has: (name) => all.has(name), patternsFor: (name) => patterns(name).flat() };
}
