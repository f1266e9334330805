import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const pubmatic: Provider = {
  provider: 'PubMatic',
  cookies: [
    {
      names: ['KADUSERCOOKIE', 'PugT', 'KTPCACOOKIE'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('pubmatic.com'),
    },
  ],
};
