import { getOrMake } from './get-or-make.ts';

/** Groups items by a key, in their order. Node 20 has no `Map.groupBy`. */
export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) getOrMake(groups, keyOf(item), () => []).push(item);
  return groups;
}
