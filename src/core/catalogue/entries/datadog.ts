import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const datadog: Provider = {
  provider: 'Datadog',
  cookies: [
    {
      names: ['_dd_s_v2'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('dd_cookie_test_*'),
      measured: measured('@datadog/browser-rum', '7.16.2', '2026-11-29'),
    },
    {
      names: ['_dd_s'], // of version 6; versions 4 and 5 ask for a quarter of an hour (4.50.1, 5.35.1)
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('dd_cookie_test_*', '_dd_*'),
      measured: measured('@datadog/browser-rum', '6.33.0', '2026-11-29'),
    },
    {
      names: ['dd_cookie_test_*'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_dd_s', '_dd_s_v2'),
      measured: measured('@datadog/browser-rum', '7.16.2', '2026-11-29'),
    },
  ],
};
