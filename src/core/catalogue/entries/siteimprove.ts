import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const siteimprove: Provider = {
  provider: 'Siteimprove',
  alsoKnownAs: ['Siteimprove Analytics'],
  cookies: [
    {
      names: ['nmstat'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('siteimproveses'),
    },
    {
      names: ['siteimproveses'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('nmstat'),
    },
  ],
};
