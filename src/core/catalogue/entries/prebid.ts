import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const prebid: Provider = {
  provider: 'Prebid',
  cookies: [
    {
      names: ['_pubcid', '_sharedID'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_pubcid_cst', '_sharedID_cst'),
    },
  ],
};
