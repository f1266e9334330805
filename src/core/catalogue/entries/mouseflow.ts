import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const mouseflow: Provider = {
  provider: 'Mouseflow',
  cookies: [
    {
      names: ['mf_user'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
