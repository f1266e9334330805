import type { Provider } from '../entry.ts';

export const express: Provider = {
  provider: 'Express',
  isWord: true,
  cookies: [
    {
      names: ['connect.sid'],
      category: 'necessary',
      sentence: 'session',
      lifetime: null,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
