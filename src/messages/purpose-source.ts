import type { KnownPurpose, Purpose } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryText } from './category.ts';
import type { Messages } from './messages.ts';

/** Who says what the cookie is for, and how sure that is. */
export function purposeSource(purpose: Purpose, messages: Messages): string {
  switch (purpose.kind) {
    case 'policy':
      return messages.t('purpose_policy');
    case 'catalogue':
      return catalogueSource(purpose, messages);
    case 'guess':
      return messages.t('purpose_guess');
    default:
      return unreachable(purpose);
  }
}

/** That the catalogue says it, whose cookie it knows, and by what. */
export function catalogueSource({ certainty, provider, category }: KnownPurpose, messages: Messages): string {
  return messages.t(
    certainty === 'certain' ? 'purpose_catalogue_certain' : 'purpose_catalogue_probable',
    provider,
    categoryText(category, messages),
  );
}
