import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const userlike: Provider = {
  provider: 'Userlike',
  cookies: [
    {
      names: ['uslk_e', 'uslk_s'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('uslk_e', 'uslk_s'),
    },
  ],
};
