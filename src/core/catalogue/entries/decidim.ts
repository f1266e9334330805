import type { Provider } from '../entry.ts';

export const decidim: Provider = {
  provider: 'Decidim',
  cookies: [
    {
      names: ['decidim-consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
