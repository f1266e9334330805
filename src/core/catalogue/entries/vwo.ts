import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const vwo: Provider = {
  provider: 'VWO',
  cookies: [
    {
      names: ['_vwo_uuid', '_vwo_uuid_v2'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_vis_opt_s', '_vwo_ds', '_vwo_sn'),
    },
    {
      names: ['_vis_opt_exp_*'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(100 * DAY),
      setBy: ['script'],
      certainWhen: beside('_vis_opt_s', '_vwo_uuid'),
    },
    {
      names: ['_vis_opt_s', '_vwo_ds', '_vwo_sn'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_vwo_uuid', '_vwo_uuid_v2'),
    },
    {
      names: ['_vis_opt_test_cookie'],
      category: 'statistics',
      sentence: 'test',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('_vwo_uuid', '_vis_opt_s'),
    },
  ],
};
