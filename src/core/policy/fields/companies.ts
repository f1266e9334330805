import type { Language } from '../languages/language.ts';
import { phrasesOf, writtenPhrasesOf } from '../lexicon/phrases.ts';

/** Words of the longest form: "sp. z o. o.". */
const MAX_FORM_WORDS = 4;
/** Characters at the end of a text that hold its last word, when that is the shortened form of a company. */
const MAX_SHORTENED_LENGTH = 12;
const LAST_WORD = /(?:^|[^\p{L}\p{N}_])(\p{L}+)[.;]$/u;

export type Companies = ReturnType<typeof createCompanies>;

export function createCompanies(languages: readonly Language[]) {
  const forms = new Set(writtenPhrasesOf(languages, ({ companies }) => companies.forms));
  const firstWords = new Set([...forms].map((form) => form.replace(/ .*/, '')));
  const shortened = new Set(phrasesOf(languages, ({ companies }) => companies.shortened));

  return {
    /** "Example GmbH, Hamburg": companies say what they are, behind their name. */
    isCompany(text: string): boolean {
      const words = text.split(/\s+/).map((word) => word.replace(/[,()].*/, ''));
      return words.some((first, from) => {
        if (from === 0 || !firstWords.has(first)) return false;
        const form = words.slice(from, from + MAX_FORM_WORDS);
        return form.some((_, last) => forms.has(form.slice(0, last + 1).join(' ')));
      });
    },
    /** The text without its last full stop, but for that of "Inc." or "a. s.". */
    withoutStop(text: string): string {
      if (!/[.;]$/.test(text)) return text;
      const word = LAST_WORD.exec(text.slice(-MAX_SHORTENED_LENGTH))?.[1];
      return word?.length === 1 || shortened.has(word?.toLowerCase() ?? '') ? text : text.slice(0, -1);
    },
  };
}
