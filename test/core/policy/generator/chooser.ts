import fc from 'fast-check';

/** Choices that all derive from one seed. */
export interface Chooser {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** True in so many of a hundred cases. */
  readonly inHundred: (cases: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The items in any order. */
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
}

export function createChooser(gen: fc.GeneratorValue): Chooser {
  const below = (count: number): number => gen(fc.integer, { min: 0, max: count - 1 });
  return {
    below,
    inHundred: (cases) => below(100) < cases,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffle: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
