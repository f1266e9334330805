import type { Provider } from '../entry.ts';
import { beside, measured } from '../facts.ts';

/** The first answer sets a session cookie, and from the second on one for a day. */
export const koa: Provider = {
  provider: 'Koa',
  isWord: true,
  cookies: [
    {
      names: ['koa.sess', 'koa.sess.sig'],
      category: 'necessary',
      sentence: 'session',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('koa.sess', 'koa.sess.sig'),
      measured: measured('koa-session', '7.0.2', '2026-11-29'),
    },
  ],
};
