import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const polylang: Provider = {
  provider: 'Polylang',
  cookies: [
    {
      names: ['pll_language'],
      category: 'preferences',
      sentence: 'language',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
