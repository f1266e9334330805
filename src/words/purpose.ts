import type { Purpose } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Words } from './translate.ts';

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
