import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const porscheCookieConsentBanner: Provider = {
  provider: 'Porsche Cookie Consent Banner',
  cookies: [
    {
      names: ['cookies_accepted_categories'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(7 * DAY),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@porscheofficial/cookie-consent-banner', '4.1.0', '2026-11-29'),
    },
  ],
};
