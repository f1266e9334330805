import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const symfony: Provider = {
  provider: 'Symfony',
  isWord: true,
  cookies: [
    {
      names: ['REMEMBERME'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('PHPSESSID'),
    },
  ],
};
