import { WEEK } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const spring: Provider = {
  provider: 'Spring',
  isWord: true,
  cookies: [
    {
      names: ['remember-me'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(2 * WEEK),
      setBy: ['response'],
      certainWhen: beside('JSESSIONID'),
    },
  ],
};
