import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const freshworks: Provider = {
  provider: 'Freshworks',
  alsoKnownAs: ['Freshchat'],
  cookies: [
    {
      names: ['_fw_crm_v'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
