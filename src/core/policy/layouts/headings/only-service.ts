import type { Fields } from '../../fields/fields.ts';
import { means } from '../../lexicon/vocabulary.ts';

/** From a comma on, words that begin small. A longer text says more than what somebody belongs to. */
const APPOSED = /^,\s\p{Ll}[^.;]{0,200}$/u;

export function createOnlyService({
  findCompany,
  findServices,
  findSetter,
  isSentTo,
  marksOf,
  says,
  saysCookie,
  sentencesOf,
}: Fields) {
  /**
   * The service, or else the company, that a paragraph names, when it names no other. "Set by Example" goes on about one
   * cookie, and what a sentence denies ("Example runs without cookies") sets none.
   */
  return (whole: string): string | null => {
    const company = findCompany(whole);
    if (findServices(whole).length === 0 && company === null) return null;
    if (findSetter(whole) !== null && !saysCookie(whole)) return null;
    const text = Array.from(sentencesOf(whole), ({ sentence }) => (says(sentence, 'not') ? '' : sentence)).join('');
    // "Example Analytics (EA4)" are one.
    const named = findServices(text).filter(({ start }) => !text.startsWith(' (', start - 2) && !isSentTo(text, start));
    const [first, ...others] = named;
    if (first !== undefined) {
      const name = text.slice(first.start, first.end);
      // "Example, which belongs to Holding"
      const isOther = ({ start }: (typeof named)[number]): boolean => {
        const between = text.slice(first.end, start);
        if (text.startsWith(name, start)) return false;
        return !APPOSED.test(between) || marksOf(between).some((mark) => means(mark, 'joins') && mark.start === 2);
      };
      return others.some(isOther) ? null : name;
    }
    return company !== null && text.includes(company) && findServices(text).length === 0 ? company : null;
  };
}
