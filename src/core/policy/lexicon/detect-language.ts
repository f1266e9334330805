import { fromLanguages } from './in-use.ts';

/** Enough of a text to tell its language. */
const SAMPLE = 20_000;

/** The languages of each small word, with its accents: "år" is a Danish year, "är" is Swedish. */
const smallWords = fromLanguages((languages) => {
  const known = new Map<string, readonly string[]>();
  for (const { language, common } of languages) {
    for (const word of common.split(' ')) known.set(word, [...(known.get(word) ?? []), language]);
  }
  return known;
});

/** The language of a text by its small words, as BCP 47 primary tag; null when too few are known. */
export function tellLanguage(text: string): string | null {
  const known = smallWords();
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)) {
    const shared = known.get(word) ?? [];
    // A word of many languages says little of each.
    for (const language of shared) counts.set(language, (counts.get(language) ?? 0) + 1 / shared.length);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < 2 || best[1] === second?.[1] ? null : best[0];
}
