import { fold } from './words/fold.ts';
import { languages } from './words/languages.ts';

/** Enough of a text to tell its language. */
const SAMPLE = 20_000;

const common = new Map<string, readonly string[]>();
for (const { language, common: words } of languages) {
  for (const word of words.split(' ')) common.set(fold(word), [...(common.get(fold(word)) ?? []), language]);
}

/** The language of a text by its small words, as BCP 47 primary tag; null when too few are known. */
export function tellLanguage(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of fold(text.slice(0, SAMPLE)).split(/[^\p{L}-]+/u)) {
    const shared = common.get(word) ?? [];
    // A word of many languages says little of each.
    for (const language of shared) counts.set(language, (counts.get(language) ?? 0) + 1 / shared.length);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < 2 || best[1] === second?.[1] ? null : best[0];
}
