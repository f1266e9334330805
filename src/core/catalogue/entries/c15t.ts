import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const c15t: Provider = {
  provider: 'c15t',
  cookies: [
    {
      names: ['c15t'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@c15t/react', '2.2.1', '2026-11-29'),
    },
  ],
};
