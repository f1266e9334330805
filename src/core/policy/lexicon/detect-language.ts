import type { Language } from '../languages/language.ts';

/** Signs of scripts that put no blanks between words: each is a word. */
const SIGN = /[\u3041-\u9fff]/g;

/** Characters of a text that are enough to tell its language. */
const SAMPLE_LENGTH = 20_000;

/** Tells the language of a text by its small words, as BCP 47 primary tag; null when too few are known. */
export function createLanguageDetector(languages: readonly Language[]): (text: string) => string | null {
  /** The languages of each small word, with its accents: "år" is a Danish year, "är" is Swedish. */
  const known = new Map<string, readonly string[]>();
  for (const { tag, common } of languages) {
    for (const word of common.split(' ').filter((each) => each !== ''))
      known.set(word, [...(known.get(word) ?? []), tag]);
  }
  return (text) => {
    const counts = new Map<string, number>();
    // In small letters, "İ" has a dot for a mark of its own.
    const small = text.slice(0, SAMPLE_LENGTH).toLowerCase().replaceAll('i\u0307', 'i').replace(SIGN, ' $& ');
    for (const word of small.split(/[^\p{L}-]+/u)) {
      const shared = known.get(word) ?? [];
      // A word of many languages says little of each.
      for (const tag of shared) counts.set(tag, (counts.get(tag) ?? 0) + 1 / shared.length);
    }
    const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
    return best === undefined || best[1] < 2 || best[1] === second?.[1] ? null : best[0];
  };
}
