import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const cookieThough: Provider = {
  provider: 'Cookie Though',
  isWord: true,
  cookies: [
    {
      names: ['cookie-preferences'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('cookie-though', '1.7.3', '2026-11-29'),
    },
  ],
};
