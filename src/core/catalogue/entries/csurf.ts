import type { Provider } from '../entry.ts';
import { beside, measured, SESSION } from '../facts.ts';

export const csurf: Provider = {
  provider: 'csurf (Express)',
  precedence: 1,
  cookies: [
    {
      names: ['_csrf'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('connect.sid'),
      measured: measured('csurf', '1.11.0', '2026-11-29'),
    },
  ],
};
