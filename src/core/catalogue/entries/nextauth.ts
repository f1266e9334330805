import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured, SESSION } from '../facts.ts';

export const nextauth: Provider = {
  provider: 'NextAuth',
  cookies: [
    {
      names: ['next-auth.session-token', '__Secure-next-auth.session-token'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(30 * DAY),
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Host-next-auth.*', '__Secure-next-auth.*'),
      measured: measured('next-auth', '4.24.15', '2026-11-29'),
    },
    {
      names: ['next-auth.csrf-token', '__Host-next-auth.csrf-token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Secure-next-auth.*'),
      measured: measured('next-auth', '4.24.15', '2026-11-29'),
    },
    {
      names: ['next-auth.callback-url', '__Secure-next-auth.callback-url'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Host-next-auth.*'),
      measured: measured('next-auth', '4.24.15', '2026-11-29'),
    },
    {
      names: [
        'next-auth.state',
        '__Secure-next-auth.state',
        'next-auth.pkce.code_verifier',
        '__Secure-next-auth.pkce.code_verifier',
      ],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: lasting(15 * MINUTE),
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Host-next-auth.*'),
      measured: measured('next-auth', '4.24.15', '2026-11-29'),
    },
    {
      names: ['next-auth.nonce', '__Secure-next-auth.nonce'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Host-next-auth.*'),
      measured: measured('next-auth', '4.24.15', '2026-11-29'),
    },
  ],
};
