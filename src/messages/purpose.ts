import type { Purpose } from '../core/inspection/report.ts';
import type { Declaration } from '../core/policy/declaration.ts';
import type { Policy } from '../core/policy/policy.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Words } from './translate.ts';

/** What a declaration says that the cookie is for; of the standard list, which has no words of its own, ours. */
export function statedPurpose({ name, purpose }: Declaration, { kind }: Policy, { t }: Words): string {
  return purpose ?? t(kind === 'standard' ? `cookie_opendatasoft_${name}` : 'purpose_none_stated');
}

/** What the cookie is for. A policy's text is returned as it stands; of a guess only that it is one to be made. */
export function purposeText(purpose: Purpose, words: Words): string {
  switch (purpose.kind) {
    case 'policy':
      return purpose.text;
    case 'catalogue':
      return words.t(`cookie_${purpose.id}`);
    case 'guess':
      return words.t('purpose_unknown');
    default:
      return unreachable(purpose);
  }
}
