import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const heap: Provider = {
  provider: 'Heap',
  cookies: [
    {
      names: ['_hp2_id.*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_hp2_ses_props.*'),
    },
    {
      names: ['_hp2_ses_props.*'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_hp2_id.*'),
    },
    {
      names: ['_hp2_props.*'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_hp2_id.*'),
    },
  ],
};
