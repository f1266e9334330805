import type { Language } from '../languages/language.ts';
import type { Match } from './lexicon.ts';
import { createMeanings } from './meanings.ts';

/** What a word can mean; one word may mean several of these, in one language or in two. */
export const MEANS = {
  cookie: 1 << 0,
  name: 1 << 1,
  provider: 1 << 2,
  purpose: 1 << 3,
  description: 1 << 4,
  lifetime: 1 << 5,
  category: 1 << 6,
  other: 1 << 7,
  session: 1 << 8,
  browser: 1 << 9,
  close: 1 << 10,
  end: 1 << 11,
  endless: 1 << 12,
  expires: 1 << 13,
  necessary: 1 << 14,
  preferences: 1 << 15,
  statistics: 1 << 16,
  marketing: 1 << 17,
  unclassified: 1 << 18,
  not: 1 << 19,
  only: 1 << 20,
  if: 1 << 21,
  called: 1 << 22,
  startingWith: 1 << 23,
  joins: 1 << 24,
  respectively: 1 << 25,
  byDefault: 1 << 26,
  notAfter: 1 << 27,
  service: 1 << 28,
  consent: 1 << 29,
  settings: 1 << 30,
  calledBehind: 1 << 31, // the last bit that there is
} as const;

export type Meaning = keyof typeof MEANS;

/** A word or phrase of a text; `value` holds the bits of what it can mean. */
export type Mark = Match<number>;

export const means = ({ value }: Mark, meaning: Meaning): boolean => (value & MEANS[meaning]) !== 0;

/** The words of all languages, by what they mean. */
export interface Vocabulary {
  /** The known words of a text from left to right, the longest first and none inside another. */
  readonly marksOf: (text: string) => readonly Mark[];
  /** True when a text has a word that means this. */
  readonly says: (text: string, meaning: Meaning) => boolean;
}

export function createVocabulary(languages: readonly Language[]): Vocabulary {
  const { find, says } = createMeanings(
    MEANS,
    languages.map(({ columns, categories, links, and, or, ...lists }) => ({
      ...lists,
      ...columns,
      // "What is it called?", above a column of names.
      name: `${columns.name}|${lists.called}`,
      ...categories,
      settings: links.settings,
      joins: `${and}|${or}`,
    })),
  );
  return { marksOf: find, says };
}
