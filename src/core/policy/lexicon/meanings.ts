import { createLexicon, type Match, type Place } from './lexicon.ts';
import { memoize } from './memoize.ts';

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
  const find = memoize(
    createLexicon(
      lists.flatMap((phrases) => meanings.map((meaning) => [phrases[meaning] ?? '', bits[meaning]] as const)),
      (one, other) => one | other,
    ).find,
  );
  const means = ({ value }: Match<number>, meaning: Meaning): boolean => (value & bits[meaning]) !== 0;
  const placesOf = (text: string, meaning: Meaning): readonly Place[] =>
    find(text).filter((match) => means(match, meaning));
  return { find, means, placesOf, says: (text, meaning) => find(text).some((match) => means(match, meaning)) };
}
