import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const klaro: Provider = {
  provider: 'Klaro',
  cookies: [
    {
      names: ['klaro'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(120 * DAY),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('klaro', '0.7.22', '2026-11-29'),
    },
  ],
};
