import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const growthBook: Provider = {
  provider: 'GrowthBook',
  cookies: [
    {
      names: ['gbuuid'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(400 * DAY),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('gbStickyBuckets__*'),
      measured: measured('@growthbook/growthbook', '1.8.0', '2026-11-29'),
    },
    {
      names: ['gbStickyBuckets__*'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(180 * DAY),
      setBy: ['response', 'script'],
      certainWhen: beside('gbuuid'),
      measured: measured('@growthbook/growthbook', '1.8.0', '2026-11-29'),
    },
  ],
};
