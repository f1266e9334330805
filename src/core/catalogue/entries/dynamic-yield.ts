import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const dynamicYield: Provider = {
  provider: 'Dynamic Yield',
  cookies: [
    {
      names: ['_dyid'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_dyjsession'),
    },
    {
      names: ['_dyjsession'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_dyid'),
    },
  ],
};
