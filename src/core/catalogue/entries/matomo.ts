import type { CatalogueEntry } from '../entry.ts';

const matomoEntry = (id: string, names: readonly string[], companion: string): CatalogueEntry => ({
  id,
  names,
  provider: 'Matomo',
  category: 'statistics',
  certainWhen: [{ kind: 'companion', name: companion }],
});

/** @see Matomo FAQ "Which cookies does Matomo set?" */
export const matomo: readonly CatalogueEntry[] = [
  matomoEntry('matomo_id', ['_pk_id.*'], '_pk_ses.*'),
  matomoEntry('matomo_session', ['_pk_ses.*'], '_pk_id.*'),
  matomoEntry('matomo_referrer', ['_pk_ref.*'], '_pk_id.*'),
  matomoEntry('matomo_cvar', ['_pk_cvar.*'], '_pk_id.*'),
  matomoEntry('matomo_consent', ['mtm_consent', 'mtm_consent_removed', 'mtm_cookie_consent'], '_pk_id.*'),
  matomoEntry('matomo_host', ['MATOMO_SESSID', 'piwik_ignore', 'matomo_ignore', 'matomo_lang', '_pk_uid'], '_pk_id.*'),
];
