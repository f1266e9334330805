import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const lotame: Provider = {
  provider: 'Lotame',
  cookies: [
    {
      names: ['_cc_id', '_cc_dc', '_cc_aud', '_cc_cc'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(270 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('crwdcntrl.net'),
    },
  ],
};
