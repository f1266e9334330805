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

  /** Where a company's form begins and ends among words, or null. */
  function formIn(all: readonly string[]): { readonly from: number; readonly to: number } | null {
    const words = all.map((word) => word.replace(/[,()].*/, ''));
    for (const [from, first] of words.entries()) {
      if (from === 0 || !firstWords.has(first)) continue;
      for (let to = from + 1; to <= from + MAX_FORM_WORDS; to += 1)
        if (forms.has(words.slice(from, to).join(' '))) return { from, to };
    }
    return null;
  }

  return {
    /** "Example GmbH, Hamburg": companies say what they are, behind their name. */
    isCompany: (text: string): boolean => formIn(text.split(/\s+/)) !== null,
    /** "We work with *Example Maps Ltd*.": the first company that a text names, or null. */
    findCompany(text: string): string | null {
      const words = text.split(/\s+/);
      const form = formIn(words);
      if (form === null) return null;
      let from = form.from;
      while (/^[\p{Lu}\d][^,;:()]*$/u.test(words[from - 1] ?? '')) from -= 1;
      const name = words.slice(from, form.to).join(' ');
      return from === form.from ? null : name.replace(/(?<![,;:()])[,;:()]+$/, '').replace(/(?<=\p{L}{2})\.$/u, '');
    },
    /** The text without its last full stop, but for that of "Inc." or "a. s.". */
    withoutStop(text: string): string {
      if (!/[.;]$/.test(text)) return text;
      const word = LAST_WORD.exec(text.slice(-MAX_SHORTENED_LENGTH))?.[1];
      return word?.length === 1 || shortened.has(word?.toLowerCase() ?? '') ? text : text.slice(0, -1);
    },
  };
}
