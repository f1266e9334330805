import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const haproxy: Provider = {
  provider: 'HAProxy',
  cookies: [
    {
      names: ['SERVERID*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
