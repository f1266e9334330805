import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const rubyOnRails: Provider = {
  provider: 'Ruby on Rails',
  isWord: true,
  cookies: [
    {
      names: ['_session_id'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
