import { createLexicon, type Match, type Place } from './lexicon.ts';
import { memoize } from './memoize.ts';
import { BEYOND_ASCII } from './normalise.ts';

/** Words that mean several things: which of them a match means, its value tells. */
export interface Meanings<Meaning extends string> {
  /** The known words of a text from left to right, the longest first and none inside another. */
  readonly find: (text: string) => readonly Match<number>[];
  readonly means: (match: Match<number>, meaning: Meaning) => boolean;
  /** The words of a text that mean this. */
  readonly placesOf: (text: string, meaning: Meaning) => readonly Place[];
  /** True when a text has a word that means this. */
  readonly says: (text: string, meaning: Meaning) => boolean;
}

/** Longer words are known also where an accent is left out, or is another. */
const MAX_SHORT = 3;

/**
 * A lexicon of phrases that mean several things, each a bit of its value: one phrase may mean two of them, in one
 * language or in two.
 * @param bits the bit of each meaning
 * @param lists the phrases of each meaning, for every language
 */
export function createMeanings<Meaning extends string>(
  bits: Readonly<Record<Meaning, number>>,
  lists: readonly Readonly<Partial<Record<NoInfer<Meaning>, string>>>[],
): Meanings<Meaning> {
  const meanings = Object.keys(bits) as Meaning[];
  const entries = lists.flatMap((phrases) =>
    meanings.map((meaning) => [phrases[meaning] ?? '', bits[meaning]] as const),
  );
  const lexicon = createLexicon(entries, (one, other) => one | other);
  const short = new Set(
    entries
      .flatMap(([phrases]) => phrases.toLowerCase().replaceAll('*', '').split('|'))
      .filter(({ length }) => length <= MAX_SHORT),
  );
  // Albanian "në", for "in", is no "ne": of a short word the accents count that it is written with.
  const isWritten = (word: string): boolean =>
    word.length > MAX_SHORT || !BEYOND_ASCII.test(word) || short.has(word.toLowerCase());
  const find = memoize((text) => lexicon.find(text).filter(({ start, end }) => isWritten(text.slice(start, end))));
  const means = ({ value }: Match<number>, meaning: Meaning): boolean => (value & bits[meaning]) !== 0;
  const placesOf = (text: string, meaning: Meaning): readonly Place[] =>
    find(text).filter((match) => means(match, meaning));
  return { find, means, placesOf, says: (text, meaning) => find(text).some((match) => means(match, meaning)) };
}
