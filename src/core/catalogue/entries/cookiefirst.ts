import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const cookiefirst: Provider = {
  provider: 'CookieFirst',
  cookies: [
    {
      names: ['cookiefirst-consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cookiefirst-id'),
    },
    {
      names: ['cookiefirst-id'],
      category: 'necessary',
      sentence: 'consent_id',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cookiefirst-consent'),
    },
  ],
};
