import { MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const piwikPro: Provider = {
  provider: 'Piwik PRO',
  cookies: [
    {
      names: ['ppms_privacy_*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(12 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_pk_id.*', 'stg_*'),
    },
    {
      names: ['stg_last_interaction', 'stg_returning_visitor'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('ppms_privacy_*', 'stg_*'),
    },
    {
      names: ['stg_traffic_source_priority', 'stg_externalReferrer', 'stg_utm_campaign'],
      category: 'statistics',
      sentence: 'source',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('ppms_privacy_*', 'stg_last_interaction', 'stg_returning_visitor'),
    },
  ],
};
