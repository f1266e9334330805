import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const wordfence: Provider = {
  provider: 'Wordfence',
  cookies: [
    {
      names: ['wfwaf-authcookie-*', 'wfvt_*', 'wf_loginalerted_*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('wordpress_*'),
    },
  ],
};
