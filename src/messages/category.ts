import type { Category } from '../core/cookie/category.ts';
import type { Messages } from './messages.ts';

/** What a cookie of this category serves, as in "for audience statistics". */
export const categoryText = (category: Category, messages: Messages): string => messages.t(`category_${category}`);
