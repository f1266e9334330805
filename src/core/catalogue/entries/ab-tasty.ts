import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const abTasty: Provider = {
  provider: 'AB Tasty',
  cookies: [
    {
      names: ['ABTasty'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('ABTastySession'),
    },
    {
      names: ['ABTastySession'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('ABTasty'),
    },
  ],
};
