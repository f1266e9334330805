import type { Entry, Reading } from '../../../src/core/policy/document/entry.ts';

/** What the cells of an entry say, by column. */
export const wordsOf = ({ cells }: Entry): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text]));

/** What the cells of all entries say. */
export const wordsOfAll = ({ entries }: Pick<Reading, 'entries'>) => entries.map(wordsOf);
