import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const nginxIngress: Provider = {
  provider: 'NGINX Ingress',
  cookies: [
    {
      names: ['INGRESSCOOKIE'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
