import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const mixpanel: Provider = {
  provider: 'Mixpanel',
  cookies: [
    {
      names: ['mp_*_mixpanel'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('mixpanel-browser', '2.83.0', '2026-11-29'),
    },
  ],
};
