import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const php: Provider = {
  provider: 'PHP',
  isWord: true,
  cookies: [
    {
      names: ['PHPSESSID'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('PHP', '8.2', '2026-11-29'),
    },
  ],
};
