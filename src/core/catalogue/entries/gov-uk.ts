import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const govUk: Provider = {
  provider: 'GOV.UK',
  cookies: [
    {
      names: ['cookies_policy'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('cookies_preferences_set'),
    },
    {
      names: ['cookies_preferences_set'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('cookies_policy'),
    },
    {
      names: ['seen_cookie_message'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
