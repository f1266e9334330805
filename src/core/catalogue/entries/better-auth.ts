import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const betterAuth: Provider = {
  provider: 'Better Auth',
  isWord: true,
  cookies: [
    {
      names: ['better-auth.session_token', '__Secure-better-auth.session_token'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(7 * DAY),
      setBy: ['response'],
      certainWhen: beside('better-auth.*', '__Secure-better-auth.*'),
      measured: measured('better-auth', '1.7.25', '2026-11-29'),
    },
  ],
};
