import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const coldfusion: Provider = {
  provider: 'ColdFusion',
  isWord: true,
  cookies: [
    {
      names: ['CFID', 'CFTOKEN', 'CFGLOBALS'],
      category: 'necessary',
      sentence: 'session',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('CFID', 'CFTOKEN'),
    },
  ],
};
