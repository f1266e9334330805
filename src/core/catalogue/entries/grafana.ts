import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const grafana: Provider = {
  provider: 'Grafana',
  cookies: [
    {
      names: ['grafana_session', 'grafana_session_expiry'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('grafana_session', 'grafana_session_expiry'),
    },
  ],
};
