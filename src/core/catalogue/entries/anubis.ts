import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const anubis: Provider = {
  provider: 'Anubis',
  cookies: [
    {
      names: ['techaro.lol-anubis-auth*', 'within.website-x-cmd-anubis-auth*'],
      category: 'necessary',
      sentence: 'challenge_passed',
      lifetime: lasting(7 * DAY),
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
