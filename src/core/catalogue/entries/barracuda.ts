import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const barracuda: Provider = {
  provider: 'Barracuda',
  cookies: [
    {
      names: ['BNI_persistence', 'BNI_BARRACUDA_LB_COOKIE'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('BNES_*'),
    },
    {
      names: ['BNES_*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('BNI_*'),
    },
  ],
};
