import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const apereoCas: Provider = {
  provider: 'Apereo CAS',
  cookies: [
    {
      names: ['TGC', 'CASTGC'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
