import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const statcounter: Provider = {
  provider: 'StatCounter',
  cookies: [
    {
      names: ['sc_is_visitor_unique'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['is_unique', 'is_visitor_unique'],
      category: 'statistics',
      sentence: 'visitor_everywhere',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('statcounter.com'),
    },
  ],
};
