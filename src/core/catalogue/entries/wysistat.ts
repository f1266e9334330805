import type { Provider } from '../entry.ts';

export const wysistat: Provider = {
  provider: 'Wysistat',
  cookies: [
    {
      names: ['Wysistat'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
