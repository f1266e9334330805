import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const usermaven: Provider = {
  provider: 'Usermaven',
  cookies: [
    {
      names: ['__eventn_id_*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(10 * YEAR),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@usermaven/sdk-js', '1.5.15', '2026-11-29'),
    },
  ],
};
