import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const luckyOrange: Provider = {
  provider: 'Lucky Orange',
  cookies: [
    {
      names: ['_lo_uid'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('_lo_v'),
    },
    {
      names: ['_lo_v'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_lo_uid'),
    },
  ],
};
