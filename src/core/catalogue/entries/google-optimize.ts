import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const googleOptimize: Provider = {
  provider: 'Google Optimize',
  cookies: [
    {
      names: ['_gaexp', '_gaexp_rc', '_opt_expid'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_ga'),
    },
  ],
};
