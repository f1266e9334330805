import type { Provider } from '../entry.ts';

export const gitlab: Provider = {
  provider: 'GitLab',
  cookies: [
    {
      names: ['_gitlab_session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: null,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
