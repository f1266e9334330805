import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const europeanCommission: Provider = {
  provider: 'European Commission',
  isWord: true,
  cookies: [
    {
      names: ['cck1', 'cck2', 'cck3'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('cck1', 'cck2', 'cck3'),
    },
  ],
};
