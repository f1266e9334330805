import { DAY, MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured, SESSION } from '../facts.ts';

/** @see Matomo FAQ "Which cookies does Matomo set?" */
export const matomo: Provider = {
  provider: 'Matomo',
  alsoKnownAs: ['Matomo Analytics', 'Piwik', 'Web Analytics Italia'],
  cookies: [
    {
      names: ['_pk_id.*'],
      category: 'statistics',
      sentence: 'matomo_id',
      lifetime: lasting(393 * DAY),
      renewal: 'counting-down',
      setBy: ['script'],
      certainWhen: beside('_pk_ses.*'),
      measured: measured('matomo.js', '5.2.0-b5', '2026-11-29'),
    },
    {
      names: ['_pk_ses.*'],
      category: 'statistics',
      sentence: 'matomo_session',
      lifetime: lasting(30 * MINUTE),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
      measured: measured('matomo.js', '5.2.0-b5', '2026-11-29'),
    },
    {
      names: ['_pk_ref.*'],
      category: 'statistics',
      sentence: 'matomo_referrer',
      lifetime: lasting(182.5 * DAY),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
      measured: measured('matomo.js', '5.2.0-b5', '2026-11-29'),
    },
    {
      names: ['_pk_cvar.*'],
      category: 'statistics',
      sentence: 'matomo_cvar',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
      measured: measured('matomo.js', '5.2.0-b5', '2026-11-29'),
    },
    {
      names: ['_pk_hsr.*'],
      category: 'statistics',
      sentence: 'recorded',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
    },
    {
      names: ['_pk_testcookie*'],
      category: 'statistics',
      sentence: 'test',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
    },
    {
      names: ['mtm_consent', 'mtm_consent_removed', 'mtm_cookie_consent'],
      category: 'necessary',
      sentence: 'matomo_consent',
      lifetime: lasting(30 * YEAR),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
      measured: measured('matomo.js', '5.2.0-b5', '2026-11-29'),
    },
    {
      names: ['piwik_ignore', 'matomo_ignore'], // the visitor's wish not to be counted
      category: 'necessary',
      sentence: 'matomo_host',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('_pk_id.*'),
    },
    {
      names: ['MATOMO_SESSID', 'matomo_lang', '_pk_uid'],
      category: 'statistics',
      sentence: 'matomo_host',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('_pk_id.*'),
    },
  ],
};
