import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const cookieNoticeJs: Provider = {
  provider: 'cookie-notice (npm)',
  isWord: true,
  cookies: [
    {
      names: ['cookie_notice'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(30 * DAY),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('cookie-notice', '1.3.9', '2026-11-29'),
    },
  ],
};
