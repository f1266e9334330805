import type { Provider } from '../entry.ts';

export const ccm19: Provider = {
  provider: 'CCM19',
  cookies: [
    {
      names: ['ccm_consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
