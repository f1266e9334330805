import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const moove: Provider = {
  provider: 'Moove',
  isWord: true,
  cookies: [
    {
      names: ['moove_gdpr_popup'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
