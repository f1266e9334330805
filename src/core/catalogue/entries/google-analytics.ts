import { DAY, MINUTE, MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const googleAnalytics: Provider = {
  provider: 'Google Analytics',
  cookies: [
    {
      names: ['_ga', '_ga_*'],
      category: 'statistics',
      sentence: 'google_analytics_ga',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('_gid', '_ga_*'),
    },
    {
      names: ['_gid'],
      category: 'statistics',
      sentence: 'google_analytics_gid',
      lifetime: lasting(DAY),
      setBy: ['script'],
      certainWhen: beside('_ga'),
    },
    {
      names: ['_gat', '_gat_*', '_dc_gtm_*'],
      category: 'statistics',
      sentence: 'google_analytics_gat',
      lifetime: lasting(MINUTE),
      setBy: ['script'],
      certainWhen: beside('_ga'),
    },
    {
      names: ['__utma'],
      category: 'statistics',
      sentence: 'google_analytics_ga',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('__utmz', '__utmb'),
    },
    {
      names: ['__utmb'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('__utma'),
    },
    {
      names: ['__utmc'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('__utma'),
    },
    {
      names: ['__utmt*', 'AMP_TOKEN'],
      category: 'statistics',
      sentence: 'limit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__utma', '_ga'),
    },
    {
      names: ['__utmz'],
      category: 'statistics',
      sentence: 'source',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('__utma'),
    },
    {
      names: ['__utmv'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('__utma'),
    },
    {
      names: ['FPID', 'FPLC'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('_ga', 'FPLC'),
    },
  ],
};
