import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const kameleoon: Provider = {
  provider: 'Kameleoon',
  cookies: [
    {
      names: ['kameleoonVisitorCode'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
