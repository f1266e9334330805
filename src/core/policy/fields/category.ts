import type { Category } from '../../cookie/category.ts';
import { remember } from '../lexicon/memoize.ts';
import { marksOf, means, says } from '../lexicon/vocabulary.ts';

const CATEGORIES = ['necessary', 'statistics', 'marketing', 'preferences', 'unclassified'] as const;

/**
 * The category that a heading or a cell names, or null. "Necessary" outweighs what else is named beside it
 * ("Functional (necessary)"); a negated word names nothing ("no advertising cookies").
 */
export const readCategory = remember((text): Category | null => {
  const marks = marksOf(text.slice(0, 200));
  const named = marks.flatMap((mark, index) => {
    const denied = marks.slice(0, index).some((before) => means(before, 'not') && mark.start - before.end < 25);
    const category = CATEGORIES.find((each) => means(mark, each));
    return category === undefined || (denied && category !== 'unclassified') ? [] : [category];
  });
  if (named.includes('necessary')) return 'necessary';
  return named.find((category) => category !== 'unclassified') ?? named[0] ?? null;
});

/** True when the text speaks of cookies. */
export const saysCookie = (text: string): boolean => says(text, 'cookie');
