import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const canonicalCookiePolicy: Provider = {
  provider: 'Canonical',
  isWord: true,
  cookies: [
    {
      names: ['_cookies_accepted'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_cookies_set_offline'),
      measured: measured('@canonical/cookie-policy', '3.10.0', '2026-11-29'),
    },
    {
      names: ['_cookies_set_offline'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_cookies_accepted'),
      measured: measured('@canonical/cookie-policy', '3.10.0', '2026-11-29'),
    },
  ],
};
