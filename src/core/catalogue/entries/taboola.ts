import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const taboola: Provider = {
  provider: 'Taboola',
  cookies: [
    {
      names: ['t_gid', 't_pt_gid', 'taboola_usg'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('taboola.com'),
    },
    {
      names: ['trc_cookie_storage'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('taboola.com'),
    },
    {
      names: ['_tb_sess_r', '_tb_t_ppg'],
      category: 'marketing',
      sentence: 'ads_visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_tb_sess_r', '_tb_t_ppg'),
    },
  ],
};
