import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

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
    },
    {
      names: ['next-auth.csrf-token', '__Host-next-auth.csrf-token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Secure-next-auth.*'),
    },
    {
      names: ['next-auth.callback-url', '__Secure-next-auth.callback-url'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('next-auth.*', '__Host-next-auth.*'),
    },
  ],
};
