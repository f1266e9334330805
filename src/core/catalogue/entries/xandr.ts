import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const xandr: Provider = {
  provider: 'Xandr',
  alsoKnownAs: ['AppNexus'],
  cookies: [
    {
      names: ['uuid2', 'XANDR_PANID'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('adnxs.com'),
    },
    {
      names: ['anj'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('adnxs.com'),
    },
    {
      names: ['icu'],
      category: 'marketing',
      sentence: 'ads_limit',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('adnxs.com'),
    },
  ],
};
