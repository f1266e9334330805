import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const adobeMarketo: Provider = {
  provider: 'Adobe Marketo',
  alsoKnownAs: ['Marketo'],
  cookies: [
    {
      names: ['_mkto_trk'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
