import type { Language } from '../languages/language.ts';

const firsts = (list: string): readonly string[] => list.split('|').map((forms) => forms.replace(/\/.*/, ''));

/** The language with its numbers from twenty-one to forty-nine in one word: "trentasei", "sechs*und*zwanzig". */
export function withGluedNumbers(language: Language): Language {
  const { and, numbers, tens } = language;
  const ones = firsts(numbers).slice(0, 9);
  const listed = numbers.split('|');
  for (const [at, ten] of firsts(tens).slice(0, 3).entries())
    for (const [less, one] of ones.entries()) {
      if (ten === '' || one === '') continue;
      const index = 10 * (at + 2) + less;
      const forms = [`${ten}${one}`, ...and.split('|').map((joint) => `${one}${joint}${ten}`)];
      listed[index] = [...(listed[index] ? [listed[index]] : []), ...forms].join('/');
    }
  return { ...language, numbers: Array.from(listed, (forms) => forms ?? '').join('|') };
}
