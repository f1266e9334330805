import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const theTradeDesk: Provider = {
  provider: 'The Trade Desk',
  cookies: [
    {
      names: ['TDID'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('adsrvr.org'),
    },
    {
      names: ['TDCPM'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('adsrvr.org'),
    },
  ],
};
