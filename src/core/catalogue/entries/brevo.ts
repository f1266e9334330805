import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const brevo: Provider = {
  provider: 'Brevo',
  alsoKnownAs: ['Sendinblue'],
  cookies: [
    {
      names: ['sib_cuid'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
