import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const useCookieConsent: Provider = {
  provider: 'use-cookie-consent',
  cookies: [
    {
      names: ['USE_COOKIE_CONSENT_STATE'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@use-cookie-consent/core', '0.3.6', '2026-11-29'),
    },
  ],
};
