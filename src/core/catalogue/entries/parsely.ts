import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const parsely: Provider = {
  provider: 'Parse.ly',
  cookies: [
    {
      names: ['_parsely_visitor'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_parsely_session'),
    },
    {
      names: ['_parsely_session'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_parsely_visitor'),
    },
  ],
};
