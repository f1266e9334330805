import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const googleCloud: Provider = {
  provider: 'Google Cloud',
  cookies: [
    {
      names: ['GCLB', 'GCILB', 'GAESA'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: null,
      setBy: ['response'],
      certainWhen: [],
    },
    {
      names: ['GCP_IAAP_AUTH_TOKEN_*', 'GCP_IAP_UID'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('GCP_IAAP_AUTH_TOKEN_*', 'GCP_IAP_UID'),
    },
  ],
};
