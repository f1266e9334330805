import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const etracker: Provider = {
  provider: 'etracker',
  alsoKnownAs: ['etracker Analytics'],
  cookies: [
    {
      names: ['_et_coid'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('et_allow_cookies', 'et_oi_v2', 'BT_sdc', 'BT_pdc'),
    },
    {
      names: ['et_allow_cookies', 'et_oi_v2', 'et_oip'],
      category: 'necessary',
      sentence: 'measure_consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_et_coid', 'BT_sdc', 'BT_pdc'),
    },
    {
      names: ['BT_sdc'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('_et_coid', 'BT_pdc'),
    },
    {
      names: ['BT_pdc'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_et_coid', 'BT_sdc'),
    },
    {
      names: ['BT_ctst'],
      category: 'statistics',
      sentence: 'test',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('_et_coid', 'BT_sdc'),
    },
  ],
};
