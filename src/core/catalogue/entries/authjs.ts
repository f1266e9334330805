import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured, SESSION } from '../facts.ts';

export const authjs: Provider = {
  provider: 'Auth.js',
  cookies: [
    {
      names: ['authjs.session-token', '__Secure-authjs.session-token'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(30 * DAY),
      setBy: ['response'],
      certainWhen: beside('authjs.*', '__Host-authjs.*', '__Secure-authjs.*'),
      measured: measured('@auth/core', '0.41.3', '2026-11-29'),
    },
    {
      names: ['authjs.csrf-token', '__Host-authjs.csrf-token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('authjs.*', '__Secure-authjs.*'),
      measured: measured('@auth/core', '0.41.3', '2026-11-29'),
    },
    {
      names: ['authjs.callback-url', '__Secure-authjs.callback-url'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('authjs.*', '__Host-authjs.*'),
      measured: measured('@auth/core', '0.41.3', '2026-11-29'),
    },
  ],
};
