import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const fullstory: Provider = {
  provider: 'FullStory',
  cookies: [
    {
      names: ['fs_uid'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('fs_lua'),
    },
    {
      names: ['fs_lua'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('fs_uid'),
    },
  ],
};
