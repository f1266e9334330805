import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const geonetwork: Provider = {
  provider: 'GeoNetwork',
  cookies: [
    {
      names: ['serverTime', 'sessionExpiry'],
      category: 'necessary',
      sentence: 'session_end',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('serverTime', 'sessionExpiry'),
    },
  ],
};
