import { MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const snapchat: Provider = {
  provider: 'Snapchat',
  cookies: [
    {
      names: ['_scid', '_scid_r'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_scid', '_scid_r'),
    },
    {
      names: ['sc_at'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('snapchat.com'),
    },
  ],
};
