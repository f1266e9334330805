import type { Category } from '../../cookie/category.ts';
import { memoize } from '../lexicon/memoize.ts';
import { type Mark, means, type Vocabulary } from '../lexicon/vocabulary.ts';

const CATEGORIES = ['necessary', 'statistics', 'marketing', 'preferences', 'unclassified'] as const;

/** Characters of a heading or a cell that are looked at. */
const MAX_LENGTH = 200;
/** Characters between "consent" and "required". */
const CONSENT_REACH = 12;
/** Characters between a denial and the category that it denies. */
const DENIAL_REACH = 25;

export function createCategories({ marksOf, says }: Vocabulary) {
  /** "Cookies and tracking": what a document is about, and no category of its cookies. */
  function isTitle(text: string, marks: readonly Mark[]): boolean {
    const cookie = marks.findIndex((mark) => means(mark, 'cookie'));
    const others = marks.slice(cookie + 1);
    const category = others.find((mark) => means(mark, 'marketing'));
    if (cookie !== 0 || category?.end !== text.length) return false;
    const between = text.slice(marks[0]?.end, category.start);
    return others.length === 2 && means(others[0] ?? category, 'joins') && between.length < 8;
  }

  /** "Technical details of cookies", "Technische Cookie-Definitionen": what is told, and no category. */
  function isOfDetails(marks: readonly Mark[]): boolean {
    const last = marks.findLast((mark) => !means(mark, 'cookie') && !means(mark, 'joins'));
    return last !== undefined && means(last, 'description') && !CATEGORIES.some((each) => means(last, each));
  }

  /** "Consent is required": the cookie is not. "Preferences and consent": what was chosen, and no kind of cookies. */
  function isOfConsent(text: string, marks: readonly Mark[], category: Category, { start, end }: Mark): boolean {
    const joint =
      category === 'necessary' ? /^[\p{L} ]*$/u : category === 'preferences' ? /^ (?:\p{L}{1,3}|&) $/u : null;
    return marks.some((mark) => {
      const between = mark.end <= start ? text.slice(mark.end, start) : text.slice(end, mark.start);
      return means(mark, 'consent') && between.length < CONSENT_REACH && joint?.test(between) === true;
    });
  }

  /** "Exempt from consent": how they are asked for, and not what for. */
  const isExempt =
    (text: string) =>
    ({ start, end }: Mark): boolean =>
      says(text.slice(start, end).split(' ').at(-1) ?? '', 'consent');

  /** The categories that a heading or a cell names, as often as it does; a negated word names nothing. */
  function categoriesIn(text: string): readonly Category[] {
    const marks = marksOf(text.slice(0, MAX_LENGTH));
    if (isTitle(text, marks) || isOfDetails(marks)) return [];
    const named = marks.flatMap((mark, index) => {
      const denied = marks
        .slice(0, index)
        .some((before) => means(before, 'not') && mark.start - before.end < DENIAL_REACH);
      const category = CATEGORIES.find((each) => means(mark, each));
      if (category === undefined || isOfConsent(text, marks, category, mark)) return [];
      return denied && category !== 'unclassified' ? [] : [category];
    });
    // "Manage cookie preferences": a button.
    const [first] = marks;
    const isButton = first?.start === 0 && means(first, 'settings') && !CATEGORIES.some((each) => means(first, each));
    return isButton ? named.filter((category) => category !== 'preferences') : named;
  }

  return {
    /**
     * The category that a heading or a cell names, or null. "Necessary" outweighs what else is named beside it
     * ("Functional (necessary)"); a negated word names nothing ("no advertising cookies").
     */
    readCategory: memoize((text): Category | null => {
      const named = categoriesIn(text);
      const necessary = marksOf(text.slice(0, MAX_LENGTH)).filter((mark) => means(mark, 'necessary'));
      // "Statistics, exempt from consent"
      const isExempted =
        named.includes('statistics') && !named.includes('marketing') && necessary.every(isExempt(text));
      if (named.includes('necessary') && !isExempted) return 'necessary';
      return named.find((category) => category !== 'unclassified' && category !== 'necessary') ?? named[0] ?? null;
    }),
    /** True for words that name several categories, so that it is ours to choose; "functional" goes with "necessary". */
    namesSeveralCategories: memoize((text): boolean => {
      const named = new Set(categoriesIn(text).filter((category) => category !== 'unclassified'));
      if (named.has('necessary')) named.delete('preferences');
      return named.size > 1;
    }),
    /** True for words that begin with what there is none of: "no advertising, analytics or marketing cookies". */
    deniesCategory: memoize((text): boolean => {
      const marks = marksOf(text.slice(0, MAX_LENGTH));
      const first = marks.find((mark) => CATEGORIES.some((each) => means(mark, each)));
      const denial = marks.find((mark) => means(mark, 'not'));
      if (first === undefined || denial === undefined) return false;
      return denial.start < first.start && first.start - denial.end < DENIAL_REACH;
    }),
    /** True when the text speaks of cookies. */
    saysCookie: (text: string): boolean => says(text, 'cookie'),
  };
}

export type Categories = ReturnType<typeof createCategories>;
