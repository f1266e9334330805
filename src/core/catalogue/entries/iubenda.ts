import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const iubenda: Provider = {
  provider: 'iubenda',
  alsoKnownAs: ['Iubenda'],
  cookies: [
    {
      names: ['_iub_cs-*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_iub_previous_preference_id'),
    },
    {
      names: ['_iub_previous_preference_id'],
      category: 'necessary',
      sentence: 'consent_id',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_iub_cs-*'),
    },
  ],
};
