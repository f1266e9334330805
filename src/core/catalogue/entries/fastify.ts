import type { Provider } from '../entry.ts';
import { measured, SESSION } from '../facts.ts';

export const fastify: Provider = {
  provider: 'Fastify',
  precedence: 1,
  cookies: [
    {
      names: ['sessionId'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('@fastify/session', '11.1.3', '2026-11-29'),
    },
    {
      names: ['session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
      measured: measured('@fastify/secure-session', '8.4.0', '2026-11-29'),
    },
  ],
};
