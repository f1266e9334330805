import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const jitsu: Provider = {
  provider: 'Jitsu',
  cookies: [
    {
      names: ['__eventn_id'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(5 * YEAR),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: beside('__eventn_uid', '__eventn_id_usr'),
      measured: measured('@jitsu/js', '1.11.0', '2026-11-29'),
    },
    {
      names: ['__eventn_uid', '__eventn_id_usr'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: lasting(5 * YEAR),
      setBy: ['script'],
      certainWhen: beside('__eventn_id'),
      measured: measured('@jitsu/js', '1.11.0', '2026-11-29'),
    },
    {
      names: ['cookiecookie'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__eventn_id'),
      measured: measured('@jitsu/js', '1.11.0', '2026-11-29'),
    },
  ],
};
