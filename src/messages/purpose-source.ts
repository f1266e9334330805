import type { KnownPurpose, Purpose } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryText } from './category.ts';
import { listText } from './list.ts';
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

/** That the catalogue says it, whose cookie it knows, and by what; of a name that several tools use, any of them. */
export function catalogueSource(
  { certainty, provider, others = [], category }: KnownPurpose,
  messages: Messages,
): string {
  const tools = certainty === 'certain' ? [provider] : [provider, ...others];
  // A probe is gone at once: it is named, and serves no purpose that a visitor could be asked about.
  return messages.t(
    category === 'unclassified'
      ? 'purpose_catalogue_probe'
      : certainty === 'certain'
        ? 'purpose_catalogue_certain'
        : 'purpose_catalogue_probable',
    listText(tools, messages, 'disjunction'),
    categoryText(category, messages),
  );
}
