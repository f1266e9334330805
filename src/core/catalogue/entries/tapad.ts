import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const tapad: Provider = {
  provider: 'Tapad',
  cookies: [
    {
      names: ['TapAd_TS', 'TapAd_DID'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: lasting(60 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('tapad.com'),
    },
  ],
};
