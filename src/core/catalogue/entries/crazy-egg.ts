import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const crazyEgg: Provider = {
  provider: 'Crazy Egg',
  cookies: [
    {
      names: ['_ceg.s', '_ceg.u', '_ce.s', '_ce.clock_data', '_ce.irv', 'cebs', 'cebsp_'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_ceg.s', '_ceg.u', '_ce.s', 'cebs'),
    },
  ],
};
