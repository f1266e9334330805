import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const reddit: Provider = {
  provider: 'Reddit',
  cookies: [
    {
      names: ['_rdt_uuid'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
