import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const cookieConsent: Provider = {
  provider: 'CookieConsent (orestbida)',
  cookies: [
    {
      names: ['cc_cookie'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
