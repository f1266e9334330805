import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const ovhcloud: Provider = {
  provider: 'OVHcloud',
  cookies: [
    {
      names: ['60gp', '60gpBAK', '90plan', '90planBAK', '240plan', '240planBAK', '300gp', '300gpBAK', 'startBAK'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('*planBAK', '*gpBAK'),
    },
  ],
};
