import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const apacheUnomi: Provider = {
  provider: 'Apache Unomi (Jahia)',
  cookies: [
    {
      names: ['context-profile-id'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
