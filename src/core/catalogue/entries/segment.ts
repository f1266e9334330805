import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const segment: Provider = {
  provider: 'Segment',
  precedence: 1,
  cookies: [
    {
      names: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('ajs_anonymous_id', 'ajs_user_id'),
      measured: measured('@segment/analytics-next', '1.84.3', '2026-11-29'),
    },
    {
      names: ['__tld__'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('ajs_anonymous_id'),
      measured: measured('@segment/analytics-next', '1.84.3', '2026-11-29'),
    },
  ],
};
