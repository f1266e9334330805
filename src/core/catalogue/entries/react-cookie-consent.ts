import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const reactCookieConsent: Provider = {
  provider: 'react-cookie-consent',
  cookies: [
    {
      names: ['CookieConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('react-cookie-consent', '10.0.2', '2026-11-29'),
    },
  ],
};
