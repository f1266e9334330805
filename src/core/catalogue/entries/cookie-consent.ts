import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const cookieConsent: Provider = {
  provider: 'CookieConsent (orestbida)',
  cookies: [
    {
      names: ['cc_cookie'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(182 * DAY),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('vanilla-cookieconsent', '3.1.0', '2026-11-29'),
    },
  ],
};
