import type { Purpose, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryWords } from './category.ts';
import type { Words } from './translate.ts';

/** What the cookie is for. A policy's text is returned as it stands. */
export function purposeText(purpose: Purpose, words: Words): string {
  switch (purpose.kind) {
    case 'policy':
      return purpose.text;
    case 'catalogue':
      return words.t(`cookie_${purpose.id}`);
    case 'unknown':
      return words.t('purpose_unknown');
    default:
      return unreachable(purpose);
  }
}

/** Who says so, and how sure that is; null when nobody does. */
export function purposeSource(purpose: Purpose, { policy }: Report, words: Words): string | null {
  switch (purpose.kind) {
    case 'policy':
      return words.t(policy.kind === 'standard' ? 'purpose_policy_standard' : 'purpose_policy');
    case 'catalogue':
      return words.t(
        purpose.certainty === 'certain' ? 'purpose_catalogue_certain' : 'purpose_catalogue_probable',
        purpose.provider,
        categoryWords(purpose.category, words),
      );
    case 'unknown':
      return null;
    default:
      return unreachable(purpose);
  }
}
