import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const posthog: Provider = {
  provider: 'PostHog',
  cookies: [
    {
      names: ['ph_*_posthog'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('posthog-js', '1.449.2', '2026-11-29'),
    },
    {
      names: ['dmn_chk_*'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('ph_*_posthog'),
      measured: measured('posthog-js', '1.449.2', '2026-11-29'),
    },
  ],
};
