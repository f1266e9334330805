import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const amplitude: Provider = {
  provider: 'Amplitude',
  cookies: [
    {
      names: ['AMP_*'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('AMP_MKTG_*', 'amp_*'),
      measured: measured('@amplitude/analytics-browser', '2.48.1', '2026-11-29'),
    },
    {
      names: ['amplitude_id_*'],
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
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: beside('AMP_*'),
      measured: measured('@amplitude/analytics-browser', '2.48.1', '2026-11-29'),
    },
    {
      names: ['AMP_TEST', 'AMP_TLDTEST'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('AMP_MKTG_*'),
      measured: measured('@amplitude/analytics-browser', '2.48.1', '2026-11-29'),
    },
  ],
};
