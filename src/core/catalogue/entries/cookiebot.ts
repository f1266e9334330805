import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const cookiebot: Provider = {
  provider: 'Cookiebot',
  cookies: [
    {
      names: ['CookieConsent', 'CookieConsentBulkSetting-*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('CookieConsentBulk*'),
    },
    {
      names: ['CookieConsentBulkTicket'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('CookieConsent'),
    },
  ],
};
