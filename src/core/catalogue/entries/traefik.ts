import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const traefik: Provider = {
  provider: 'Traefik',
  cookies: [
    {
      names: ['_TRAEFIK_BACKEND'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
