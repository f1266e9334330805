import { createLexicon, type Place } from '../lexicon/lexicon.ts';

/** Shorter names are found inside of ordinary words. */
const MIN_NAME_LENGTH = 8;

/** Names that are found inside of a word, where even a seam is lost ("preferencescookies_preferences"). */
export function createRunInNames(names: readonly string[]) {
  const runIn = [...names.filter(({ length }) => length >= MIN_NAME_LENGTH), 'localStorage', 'sessionStorage'];
  const { find } = createLexicon(runIn.map((name) => [`*${name}*`, name.length] as const));
  return {
    findRunInNames: (text: string): readonly Place[] =>
      find(text).map(({ start, value: length }) => ({ start, end: start + length })),
  };
}
