import type { Purpose, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryWords } from './evidence.ts';
import type { Words } from './translate.ts';

/** The catalogue's entries that have a sentence in `_locales`. */
export const EXPLAINED = [
  'opendatasoft_sessionid',
  'opendatasoft_csrftoken',
  'opendatasoft_django_language',
  'opendatasoft_cookies_preferences',
  'matomo_id',
  'matomo_session',
  'matomo_referrer',
  'matomo_cvar',
  'matomo_consent',
  'matomo_host',
  'at_internet_visitor',
  'at_internet_user',
  'at_internet_settings',
  'xiti',
  'xiti_idrxvr',
  'piano',
  'piano_settings',
  'google_analytics_ga',
  'google_analytics_gid',
  'google_analytics_gat',
  'eulerian',
] as const;

/** What the cookie is for. A policy's text is returned as it stands. */
export function purposeText(purpose: Purpose, words: Words): string {
  switch (purpose.kind) {
    case 'policy':
      return purpose.text;
    case 'catalogue': {
      const id = EXPLAINED.find((explained) => explained === purpose.id);
      return id === undefined ? words.t('purpose_unknown') : words.t(`cookie_${id}`);
    }
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
