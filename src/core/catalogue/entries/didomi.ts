import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const didomi: Provider = {
  provider: 'Didomi',
  cookies: [
    {
      names: ['didomi_token'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('euconsent-v2'),
    },
  ],
};
