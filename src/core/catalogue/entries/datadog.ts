import { MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const datadog: Provider = {
  provider: 'Datadog',
  cookies: [
    {
      names: ['_dd_s'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(15 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('dd_cookie_test_*', '_dd_*'),
    },
    {
      names: ['dd_cookie_test_*'],
      category: 'statistics',
      sentence: 'test',
      lifetime: lasting(MINUTE),
      setBy: ['script'],
      certainWhen: beside('_dd_s'),
    },
  ],
};
