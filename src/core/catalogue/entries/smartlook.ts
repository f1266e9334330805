import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const smartlook: Provider = {
  provider: 'Smartlook',
  cookies: [
    {
      names: ['SL_C_*'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('SL_C_*'),
    },
  ],
};
