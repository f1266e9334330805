import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const stackpath: Provider = {
  provider: 'StackPath',
  cookies: [
    {
      names: ['SPSI', 'SPSE', 'UTGv2', 'PRLST', 'adOtr', 'sp_lit', 'spcsrf'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('SPSI', 'SPSE', 'UTGv2', 'spcsrf'),
    },
  ],
};
