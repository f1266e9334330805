import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const criteo: Provider = {
  provider: 'Criteo',
  cookies: [
    {
      names: ['cto_bundle', 'cto_bidid', 'cto_lwid'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('cto_bundle', 'cto_bidid'),
    },
    {
      names: ['uid'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('criteo.com'),
    },
  ],
};
