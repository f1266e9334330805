import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const posthog: Provider = {
  provider: 'PostHog',
  cookies: [
    {
      names: ['ph_*_posthog'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
