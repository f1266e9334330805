import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const amplitude: Provider = {
  provider: 'Amplitude',
  cookies: [
    {
      names: ['AMP_*', 'amplitude_id_*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('AMP_MKTG_*', 'amp_*'),
    },
    {
      names: ['AMP_MKTG_*'],
      category: 'statistics',
      sentence: 'source',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('AMP_*'),
    },
  ],
};
