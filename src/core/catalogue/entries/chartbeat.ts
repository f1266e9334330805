import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const chartbeat: Provider = {
  provider: 'Chartbeat',
  cookies: [
    {
      names: ['_chartbeat2', '_cb'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_chartbeat2', '_cb', '_cb_svref'),
    },
    {
      names: ['_cb_svref'],
      category: 'statistics',
      sentence: 'source',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_cb', '_chartbeat2'),
    },
    {
      names: ['_cb_ls'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_cb', '_chartbeat2'),
    },
  ],
};
