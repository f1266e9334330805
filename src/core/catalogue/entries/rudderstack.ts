import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const rudderStack: Provider = {
  provider: 'RudderStack',
  cookies: [
    {
      names: ['rl_anonymous_id', 'rl_user_id'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('rl_session', 'rl_page_init_referrer'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
    {
      names: ['rl_trait'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('rl_anonymous_id'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
    {
      names: ['rl_session'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('rl_anonymous_id'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
    {
      names: ['rl_page_init_referrer'],
      category: 'statistics',
      sentence: 'source',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('rl_anonymous_id'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
    {
      names: ['test_rudder_cookie'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('rl_anonymous_id'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
    {
      names: ['__tld__'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('rl_anonymous_id'),
      measured: measured('@rudderstack/analytics-js', '3.34.1', '2026-11-29'),
    },
  ],
};
