import type { KnownPurpose, Purpose } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryText } from './category.ts';
import { anyOfText } from './list.ts';
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

/** Whose cookie it is by the catalogue, what for, and how sure that is. A name that several tools use names them all. */
export function catalogueSource(
  { certainty, provider, others = [], category }: KnownPurpose,
  messages: Messages,
): string {
  const isOne = certainty === 'certain' || others.length === 0;
  const tools = isOne ? provider : anyOfText([provider, ...others], messages);
  // A probe is gone at once: it is named, and serves no purpose that a visitor could be asked about.
  if (category === 'unclassified') return messages.t('purpose_catalogue_probe', tools);
  const forWhat = categoryText(category, messages);
  if (certainty === 'certain') return messages.t('purpose_catalogue_certain', tools, forWhat);
  return messages.t(isOne ? 'purpose_catalogue_probable' : 'purpose_catalogue_one_of', tools, forWhat);
}
