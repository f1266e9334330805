import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const mixpanel: Provider = {
  provider: 'Mixpanel',
  cookies: [
    {
      names: ['mp_*_mixpanel'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
