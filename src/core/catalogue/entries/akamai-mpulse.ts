import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const akamaiMpulse: Provider = {
  provider: 'Akamai mPulse',
  cookies: [
    {
      names: ['RT'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(7 * DAY),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
