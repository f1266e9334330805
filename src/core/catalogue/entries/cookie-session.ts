import type { Provider } from '../entry.ts';
import { beside, measured, SESSION } from '../facts.ts';

export const cookieSession: Provider = {
  provider: 'cookie-session (Express)',
  cookies: [
    {
      names: ['session.sig'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('session'),
      measured: measured('cookie-session', '2.1.1', '2026-11-29'),
    },
    {
      names: ['session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('session.sig'),
      measured: measured('cookie-session', '2.1.1', '2026-11-29'),
    },
  ],
};
