import type { Category } from '../../cookie/category.ts';
import type { Declaration } from '../../policy/declaration.ts';
import type { CookieSubject } from './subject.ts';

/** A category on which a rule rests; `reading` is there when the policy's words for it were read with doubt. */
export interface AskedCategory {
  readonly category: Category;
  readonly reading?: 'probable';
}

/** The category, if it needs consent: the policy's, or else the catalogue's; null when neither says one. */
export function askedCategoryOf({ declarations: [declaration], known }: CookieSubject): AskedCategory | null {
  const category = declaration?.category ?? known?.entry.category ?? null;
  if (category === null || category === 'necessary' || category === 'unclassified') return null;
  return { category, ...readingOf(declaration) };
}

/** Whether the category of a declaration was read with doubt, as evidence has it. */
export const readingOf = (declaration: Declaration | undefined): Pick<AskedCategory, 'reading'> =>
  declaration?.categoryCertainty === undefined ? {} : { reading: declaration.categoryCertainty };
