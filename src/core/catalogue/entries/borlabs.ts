import type { Provider } from '../entry.ts';

export const borlabs: Provider = {
  provider: 'Borlabs',
  cookies: [
    {
      names: ['borlabs-cookie'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
