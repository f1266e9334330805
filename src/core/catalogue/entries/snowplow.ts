import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const snowplow: Provider = {
  provider: 'Snowplow',
  cookies: [
    {
      names: ['_sp_id.*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('_sp_ses.*'),
    },
    {
      names: ['_sp_ses.*'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_sp_id.*'),
    },
  ],
};
