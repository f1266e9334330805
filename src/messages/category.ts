import type { Category } from '../core/policy/declaration.ts';
import type { Words } from './translate.ts';

/** What a cookie of this category serves, as in "for audience statistics". */
export const categoryWords = (category: Category, words: Words): string => words.t(`category_${category}`);
