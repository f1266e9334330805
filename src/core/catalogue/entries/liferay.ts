import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const liferay: Provider = {
  provider: 'Liferay',
  cookies: [
    {
      names: ['COOKIE_SUPPORT'],
      category: 'necessary',
      sentence: 'test',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('GUEST_LANGUAGE_ID', 'LFR_SESSION_STATE_*'),
    },
    {
      names: ['GUEST_LANGUAGE_ID'],
      category: 'preferences',
      sentence: 'language',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('COOKIE_SUPPORT', 'LFR_SESSION_STATE_*'),
    },
    {
      names: ['LFR_SESSION_STATE_*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('COOKIE_SUPPORT', 'GUEST_LANGUAGE_ID'),
    },
    {
      names: ['CONSENT_TYPE_*', 'USER_CONSENT_CONFIGURED'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('CONSENT_TYPE_*', 'USER_CONSENT_CONFIGURED', 'GUEST_LANGUAGE_ID'),
    },
  ],
};
