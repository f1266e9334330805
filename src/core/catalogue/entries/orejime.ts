import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const orejime: Provider = {
  provider: 'Orejime',
  cookies: [
    {
      names: ['eu-consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(120 * DAY),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('orejime', '3.2.1', '2026-11-29'),
    },
    {
      names: ['orejime'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('orejime', '2.3.3', '2026-11-29'),
    },
  ],
};
