import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const snowplow: Provider = {
  provider: 'Snowplow',
  cookies: [
    {
      names: ['_sp_id.*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('_sp_ses.*'),
      measured: measured('@snowplow/browser-tracker', '4.10.1', '2026-11-29'),
    },
    {
      names: ['_sp_ses.*'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('_sp_id.*'),
      measured: measured('@snowplow/browser-tracker', '4.10.1', '2026-11-29'),
    },
    {
      names: ['_sp_root_domain_test_*'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_sp_id.*'),
      measured: measured('@snowplow/browser-tracker', '4.10.1', '2026-11-29'),
    },
  ],
};
