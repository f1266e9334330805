import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const olark: Provider = {
  provider: 'Olark',
  cookies: [
    {
      names: ['hblid', 'olfsk', 'wcsid', '_okdetect', '_okbk', '_oklv'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('hblid', 'olfsk', 'wcsid'),
    },
  ],
};
