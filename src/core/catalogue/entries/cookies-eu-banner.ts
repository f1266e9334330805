import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const cookiesEuBanner: Provider = {
  provider: 'Cookies EU Banner',
  cookies: [
    {
      names: ['hasConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(360 * DAY),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('cookies-eu-banner', '3.0.0', '2026-11-29'),
    },
  ],
};
