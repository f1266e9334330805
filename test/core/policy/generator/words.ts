import { policyKnowledge } from '../../../../src/cli/knowledge/policy-knowledge.ts';
import type { Category } from '../../../../src/core/cookie/category.ts';
import type { Language } from '../../../../src/core/policy/languages/language.ts';
import type { Chooser } from './chooser.ts';
import type { Column, Fact, Held } from './policy.ts';

/** Every language that the reader has a file of. */
export const LANGUAGES = policyKnowledge.languages.filter(({ tag }) => tag !== '');
const shared = policyKnowledge.languages.find(({ tag }) => tag === '');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The phrases of a list that are words by themselves, and no stems. */
export const wholePhrases = (list: string): readonly string[] =>
  list.split('|').filter((phrase) => phrase !== '' && !phrase.includes('*'));

/** The first phrase of a list that begins where a word does: a stem is taken for a word. */
export const firstPhrase = (list: string): string | null => /(?:^|\|)([^*|]+)/.exec(list)?.[1] ?? null;

/** The language's first word for something, else one that many languages share. */
const wordFor = (language: Language, listOf: (language: Language) => string): string =>
  firstPhrase(listOf(language)) ?? (shared === undefined ? null : firstPhrase(listOf(shared))) ?? '';

/** A column with its header, in the words of a language. */
export function columnOf({ pick }: Chooser, language: Language, holds: Held): Column {
  const word = wordFor(language, ({ columns }) => columns[holds]);
  const header = holds === 'name' ? pick([word, `cookie ${word}`, `${word} cookie`, 'cookie']) : word;
  return { holds, header: capitalised(header) };
}

/** A category in a word of a language, rather a whole one than a stem. */
export function categoryIn(language: Language, category: Exclude<Category, 'unclassified'>): Fact<Category> {
  const [whole] = wholePhrases(language.categories[category]);
  return {
    written: capitalised(whole ?? wordFor(language, ({ categories }) => categories[category])),
    means: category,
  };
}
