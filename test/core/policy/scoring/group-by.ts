import { groupBy as group } from '../../../../src/core/group-by.ts';

/** The items of a list by a key, in order of key. */
export const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, items: readonly Item[]])[] =>
  [...group(items, keyOf)].sort(([one], [other]) => (one < other ? -1 : 1));
