import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const i18next: Provider = {
  provider: 'i18next',
  cookies: [
    {
      names: ['i18next'],
      category: 'preferences',
      sentence: 'language',
      lifetime: SESSION,
      setBy: ['response', 'script'],
      certainWhen: [],
      measured: measured('i18next-browser-languagedetector', '8.3.0', '2026-11-29'),
    },
  ],
};
