import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const indexExchange: Provider = {
  provider: 'Index Exchange',
  cookies: [
    {
      names: ['CMID', 'CMPS', 'CMPRO'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('casalemedia.com'),
    },
  ],
};
