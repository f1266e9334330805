import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const csrfCsrf: Provider = {
  provider: 'csrf-csrf (Express)',
  cookies: [
    {
      names: ['__Host-psifi.x-csrf-token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('csrf-csrf', '4.0.3', '2026-11-29'),
    },
  ],
};
