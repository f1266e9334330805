import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const cookiebot: Provider = {
  provider: 'Cookiebot',
  precedence: 1,
  cookies: [
    {
      names: ['CookieConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('CookieConsentBulk*'),
    },
    {
      names: ['CookieConsentBulkSetting-*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('CookieConsent'),
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
