import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

/** @see Matomo FAQ "Which cookies does Matomo set?" */
export const matomo: Provider = {
  provider: 'Matomo',
  alsoKnownAs: ['Matomo Analytics', 'Piwik', 'Web Analytics Italia'],
  cookies: [
    {
      names: ['_pk_id.*'],
      category: 'statistics',
      sentence: 'matomo_id',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_pk_ses.*'),
    },
    {
      names: ['_pk_ses.*'],
      category: 'statistics',
      sentence: 'matomo_session',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
    },
    {
      names: ['_pk_ref.*'],
      category: 'statistics',
      sentence: 'matomo_referrer',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
    },
    {
      names: ['_pk_cvar.*'],
      category: 'statistics',
      sentence: 'matomo_cvar',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
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
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_pk_id.*'),
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
