import type { Certainty } from '../../catalogue/entry.ts';
import type { Category } from '../../cookie/category.ts';
import { type AskedCategory, readingOf } from '../judgement/asked-category.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface CategoryDiffersEvidence extends Pick<AskedCategory, 'reading'> {
  readonly kind: 'category-differs';
  readonly known: Category;
  readonly provider: string;
  readonly certainty: Certainty;
}

/**
 * Declared strictly necessary, while the catalogue knows a cookie of that name as statistics or marketing.
 * @see Article 29 Working Party, Opinion 04/2012 (WP 194)
 */
export const categoryDiffers: Rule<CookieSubject, CategoryDiffersEvidence> = ({
  declarations: [declaration],
  known,
}) => {
  if (declaration?.category !== 'necessary' || known === null) return null;
  const { category, provider } = known.entry;
  if (category !== 'statistics' && category !== 'marketing') return null;
  const { certainty } = known;
  return {
    severity: 'review',
    reference: 'wp29-04-2012',
    evidence: { kind: 'category-differs', known: category, provider, certainty, ...readingOf(declaration) },
  };
};
