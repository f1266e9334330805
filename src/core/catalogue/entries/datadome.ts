import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const datadome: Provider = {
  provider: 'DataDome',
  cookies: [
    {
      names: ['datadome'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
