import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const citrixNetscaler: Provider = {
  provider: 'Citrix NetScaler',
  cookies: [
    {
      names: ['NSC_*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('citrix_ns_id*'),
    },
    {
      names: ['citrix_ns_id*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('NSC_*'),
    },
  ],
};
