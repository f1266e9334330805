import type { Language } from '../languages/language.ts';
import { normalise } from './normalise.ts';

/** The phrases of one list in all languages, as they are written. */
export const writtenPhrasesOf = (
  languages: readonly Language[],
  listOf: (language: Language) => string,
): readonly string[] => languages.flatMap((language) => listOf(language).split('|')).filter((phrase) => phrase !== '');

/** The phrases of one list in all languages, normalised. */
export const phrasesOf = (languages: readonly Language[], listOf: (language: Language) => string): readonly string[] =>
  writtenPhrasesOf(languages, listOf).map(normalise);
