import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const pendo: Provider = {
  provider: 'Pendo',
  cookies: [
    {
      names: ['_pendo_visitorId.*', '_pendo_accountId.*', '_pendo_meta.*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(100 * DAY),
      setBy: ['script'],
      certainWhen: beside('_pendo_visitorId.*', '_pendo_meta.*'),
    },
  ],
};
