import type { Language } from '../languages/language.ts';
import type { Match } from './lexicon.ts';
import { createMeanings } from './meanings.ts';

/** What a word can mean; one word may mean several of these, in one language or in two. There are no more bits than these. */
const MEANINGS = [
  'cookie',
  'name',
  'provider',
  'purpose',
  'description',
  'lifetime',
  'category',
  'other',
  'session',
  'browser',
  'close',
  'end',
  'endless',
  'expires',
  'necessary',
  'preferences',
  'statistics',
  'marketing',
  'unclassified',
  'not',
  'only',
  'if',
  'called',
  'startingWith',
  'joins',
  'respectively',
  'byDefault',
  'notAfter',
  'service',
  'consent',
  'settings',
  'calledBehind',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** The bit of each. */
export const MEANS = Object.fromEntries(MEANINGS.map((meaning, bit) => [meaning, 1 << bit])) as Readonly<
  Record<Meaning, number>
>;

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
