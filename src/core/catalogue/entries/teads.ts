import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const teads: Provider = {
  provider: 'Teads',
  cookies: [
    {
      names: ['tt_viewer'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('teads.tv'),
    },
  ],
};
