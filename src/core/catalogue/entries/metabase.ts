import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const metabase: Provider = {
  provider: 'Metabase',
  cookies: [
    {
      names: ['metabase.SESSION'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('metabase.DEVICE', 'metabase.TIMEOUT'),
    },
    {
      names: ['metabase.DEVICE'],
      category: 'necessary',
      sentence: 'device',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('metabase.SESSION'),
    },
    {
      names: ['metabase.TIMEOUT'],
      category: 'necessary',
      sentence: 'session_end',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('metabase.SESSION'),
    },
  ],
};
