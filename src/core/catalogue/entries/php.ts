import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const php: Provider = {
  provider: 'PHP',
  cookies: [
    {
      names: ['PHPSESSID'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
