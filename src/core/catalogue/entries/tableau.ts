import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const tableau: Provider = {
  provider: 'Tableau',
  cookies: [
    {
      names: ['tableau_locale', 'tableau_public_negotiated_locale'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('tableau.com'),
    },
  ],
};
