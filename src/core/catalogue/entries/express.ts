import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const express: Provider = {
  provider: 'Express',
  isWord: true,
  cookies: [
    {
      names: ['connect.sid'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('express-session', '1.19.0', '2026-11-29'),
    },
  ],
};
