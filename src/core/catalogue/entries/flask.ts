import type { Provider } from '../entry.ts';
import { measured } from '../facts.ts';

/** A session cookie, or one for 31 days where the site makes it permanent. */
export const flask: Provider = {
  provider: 'Flask',
  isWord: true,
  precedence: 3,
  cookies: [
    {
      names: ['session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: null,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('Flask', '2.2.2', '2026-11-29'),
    },
  ],
};
