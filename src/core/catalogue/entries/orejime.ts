import type { Provider } from '../entry.ts';

export const orejime: Provider = {
  provider: 'Orejime',
  cookies: [
    {
      names: ['orejime', 'eu-consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
