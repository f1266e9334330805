import type { Provider } from '../entry.ts';
import { beside, measured, SESSION } from '../facts.ts';

export const hapi: Provider = {
  provider: 'hapi',
  isWord: true,
  precedence: 2,
  cookies: [
    {
      names: ['session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('crumb'),
      measured: measured('@hapi/yar', '11.0.3', '2026-11-29'),
    },
    {
      names: ['crumb'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('session'),
      measured: measured('@hapi/crumb', '9.0.1', '2026-11-29'),
    },
  ],
};
