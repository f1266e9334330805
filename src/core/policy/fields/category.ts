import type { Category } from '../../cookie/category.ts';
import { memoize } from '../lexicon/memoize.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';

const CATEGORIES = ['necessary', 'statistics', 'marketing', 'preferences', 'unclassified'] as const;

/** Characters of a heading or a cell that are looked at. */
const MAX_LENGTH = 200;
/** Characters between a denial and the category that it denies. */
const DENIAL_REACH = 25;

export function createCategories({ marksOf, says }: Vocabulary) {
  /** The categories that a heading or a cell names, as often as it does; a negated word names nothing. */
  function categoriesIn(text: string): readonly Category[] {
    const marks = marksOf(text.slice(0, MAX_LENGTH));
    return marks.flatMap((mark, index) => {
      const denied = marks
        .slice(0, index)
        .some((before) => means(before, 'not') && mark.start - before.end < DENIAL_REACH);
      const category = CATEGORIES.find((each) => means(mark, each));
      return category === undefined || (denied && category !== 'unclassified') ? [] : [category];
    });
  }

  return {
    /**
     * The category that a heading or a cell names, or null. "Necessary" outweighs what else is named beside it
     * ("Functional (necessary)"); a negated word names nothing ("no advertising cookies").
     */
    readCategory: memoize((text): Category | null => {
      const named = categoriesIn(text);
      if (named.includes('necessary')) return 'necessary';
      return named.find((category) => category !== 'unclassified') ?? named[0] ?? null;
    }),
    /** True for words that name several categories, so that it is ours to choose; "functional" goes with "necessary". */
    namesSeveralCategories: memoize((text): boolean => {
      const named = new Set(categoriesIn(text).filter((category) => category !== 'unclassified'));
      if (named.has('necessary')) named.delete('preferences');
      return named.size > 1;
    }),
    /** True when the text speaks of cookies. */
    saysCookie: (text: string): boolean => says(text, 'cookie'),
  };
}
