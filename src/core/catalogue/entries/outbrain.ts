import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const outbrain: Provider = {
  provider: 'Outbrain',
  cookies: [
    {
      names: ['obuid'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('outbrain.com'),
    },
    {
      names: ['outbrain_cid_fetch'],
      category: 'marketing',
      sentence: 'limit',
      lifetime: lasting(5 * MINUTE),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
