import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const magnite: Provider = {
  provider: 'Magnite',
  alsoKnownAs: ['Rubicon'],
  cookies: [
    {
      names: ['khaos', 'audit'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('rubiconproject.com'),
    },
  ],
};
