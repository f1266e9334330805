import { HOUR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const codeigniter: Provider = {
  provider: 'CodeIgniter',
  isWord: true,
  cookies: [
    {
      names: ['ci_session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: lasting(2 * HOUR),
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
