import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const drift: Provider = {
  provider: 'Drift',
  cookies: [
    {
      names: ['drift_aid', 'driftt_aid', 'drift_campaign_refresh', 'drift_eid'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('drift_aid', 'driftt_aid', 'drift_campaign_refresh'),
    },
  ],
};
