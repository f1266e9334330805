import { MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const sharethis: Provider = {
  provider: 'ShareThis',
  cookies: [
    {
      names: ['__stid', '__stidv'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('sharethis.com'),
    },
    {
      names: ['__unam'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: lasting(9 * MONTH),
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['fpestid'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('__unam'),
    },
  ],
};
