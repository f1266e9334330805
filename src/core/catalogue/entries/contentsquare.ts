import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const contentsquare: Provider = {
  provider: 'Contentsquare',
  cookies: [
    {
      names: ['_cs_id'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_cs_s'),
    },
    {
      names: ['_cs_s'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_cs_id'),
    },
    {
      names: ['_cs_c', '_cs_optout'],
      category: 'necessary',
      sentence: 'measure_consent',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_cs_id'),
    },
    {
      names: ['_cs_mk', '_cs_cvars', '_cs_ex'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_cs_id'),
    },
  ],
};
