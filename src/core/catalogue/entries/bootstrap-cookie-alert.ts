import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const bootstrapCookieAlert: Provider = {
  provider: 'Bootstrap Cookie Alert',
  cookies: [
    {
      names: ['acceptCookies'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('bootstrap-cookie-alert', '1.2.2', '2026-11-29'),
    },
  ],
};
