import { createLexicon, type Lexicon } from './lexicon.ts';

/**
 * A lexicon of phrases that mean several things, each a bit of its value: one phrase may mean two of them, in one
 * language or in two.
 * @param bits the bit of each meaning
 * @param lists the phrases of each meaning, for every language
 */
export const createMeanings = <Meaning extends string>(
  bits: Readonly<Record<Meaning, number>>,
  lists: readonly Readonly<Record<NoInfer<Meaning>, string>>[],
): Lexicon<number> => {
  const meanings = Object.entries<number>(bits);
  return createLexicon(
    lists.flatMap((phrases: Readonly<Record<string, string>>) =>
      meanings.map(([meaning, bit]) => [phrases[meaning] ?? '', bit] as const),
    ),
    (one, other) => one | other,
  );
};
