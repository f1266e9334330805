import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const quantcast: Provider = {
  provider: 'Quantcast',
  cookies: [
    {
      names: ['__qca'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['_cmpRepromptHash'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('euconsent-v2'),
    },
  ],
};
