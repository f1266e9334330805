/** Of more items than so many, the first and the latest. */
export const firstAndLatest = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length > most ? [...items.slice(0, 1), ...items.slice(1 - most)] : items;
