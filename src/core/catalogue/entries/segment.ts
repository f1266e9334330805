import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const segment: Provider = {
  provider: 'Segment',
  cookies: [
    {
      names: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('ajs_anonymous_id', 'ajs_user_id'),
    },
  ],
};
