import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const java: Provider = {
  provider: 'Java',
  isWord: true,
  precedence: 1,
  cookies: [
    {
      names: ['JSESSIONID'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('JSESSIONIDSSO'),
    },
    {
      names: ['JSESSIONIDSSO'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('JSESSIONID'),
    },
  ],
};
