import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const smartsupp: Provider = {
  provider: 'Smartsupp',
  cookies: [
    {
      names: ['ssupp.vid', 'ssupp.visits'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('ssupp.vid', 'ssupp.visits'),
    },
  ],
};
