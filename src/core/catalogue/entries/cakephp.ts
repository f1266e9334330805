import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const cakephp: Provider = {
  provider: 'CakePHP',
  isWord: true,
  cookies: [
    {
      names: ['CAKEPHP'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
