import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const liveperson: Provider = {
  provider: 'LivePerson',
  cookies: [
    {
      names: ['LPVID', 'LPSID-*'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('LPVID', 'LPSID-*'),
    },
  ],
};
