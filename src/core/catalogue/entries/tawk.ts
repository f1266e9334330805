import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const tawk: Provider = {
  provider: 'tawk.to',
  alsoKnownAs: ['Tawk.to'],
  cookies: [
    {
      names: ['twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*', 'tawkUUID'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*'),
    },
  ],
};
