import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const osano: Provider = {
  provider: 'Osano',
  cookies: [
    {
      names: ['cookieconsent_status', 'cookieconsent_dismissed'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: [],
      measured: measured('cookieconsent', '3.1.1', '2026-11-29'),
    },
    {
      names: ['osano_consentmanager', 'osano_consentmanager_uuid'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('osano_consentmanager', 'osano_consentmanager_uuid'),
    },
  ],
};
