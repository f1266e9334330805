import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const civic: Provider = {
  provider: 'Civic',
  isWord: true,
  cookies: [
    {
      names: ['CookieControl'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
