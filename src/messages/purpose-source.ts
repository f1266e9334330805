import type { KnownPurpose, Purpose } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryWords } from './category.ts';
import type { Words } from './translate.ts';

/** Who says what the cookie is for, and how sure that is. */
export function purposeSource(purpose: Purpose, words: Words): string {
  switch (purpose.kind) {
    case 'policy':
      return words.t('purpose_policy');
    case 'catalogue':
      return catalogueSource(purpose, words);
    case 'guess':
      return words.t('purpose_guess');
    default:
      return unreachable(purpose);
  }
}

/** That the catalogue says it, whose cookie it knows, and by what. */
export function catalogueSource({ certainty, provider, category }: KnownPurpose, words: Words): string {
  return words.t(
    certainty === 'certain' ? 'purpose_catalogue_certain' : 'purpose_catalogue_probable',
    provider,
    categoryWords(category, words),
  );
}
