import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const mapp: Provider = {
  provider: 'Mapp (Webtrekk)',
  alsoKnownAs: ['Webtrekk', 'Mapp'],
  cookies: [
    {
      names: ['wt3_eid', 'wteid_*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('wt3_sid', 'wtsid_*'),
    },
    {
      names: ['wt3_sid', 'wtsid_*'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('wt3_eid', 'wteid_*'),
    },
  ],
};
