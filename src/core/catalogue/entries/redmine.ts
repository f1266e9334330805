import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const redmine: Provider = {
  provider: 'Redmine',
  cookies: [
    {
      names: ['_redmine_session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
