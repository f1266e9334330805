import { createLexicon, type Place } from '../lexicon/lexicon.ts';

/** Shorter names are found inside of ordinary words. */
const MIN_NAME_LENGTH = 8;

/** A row that is cut into cells is not longer. */
const MAX_LENGTH = 4000;

/** Names that are found inside of a word, where even a seam is lost ("preferencescookies_preferences"). */
export function createRunInNames(names: readonly string[]) {
  const runIn = [...names.filter(({ length }) => length >= MIN_NAME_LENGTH), 'localStorage', 'sessionStorage'];
  const { find } = createLexicon(runIn.map((name) => [`*${name}*`, name.length] as const));
  return {
    findRunInNames(text: string): readonly Place[] {
      const found: Place[] = [];
      // "cookieConsentlocalStorage": behind one in a word another may stand.
      for (let from = 0; from < Math.min(text.length, MAX_LENGTH); ) {
        const [first] = find(text.slice(from, MAX_LENGTH));
        if (first === undefined) break;
        const start = from + first.start;
        from = start + first.value;
        found.push({ start, end: from });
      }
      return found;
    },
  };
}
