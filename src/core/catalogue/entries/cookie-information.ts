import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const cookieInformation: Provider = {
  provider: 'Cookie Information',
  isWord: true,
  cookies: [
    {
      names: ['CookieInformationConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
