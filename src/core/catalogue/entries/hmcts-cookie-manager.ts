import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const hmctsCookieManager: Provider = {
  provider: 'HMCTS Cookie Manager',
  precedence: 1,
  cookies: [
    {
      names: ['cookie-preferences'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@hmcts/cookie-manager', '1.1.0', '2026-11-29'),
    },
  ],
};
