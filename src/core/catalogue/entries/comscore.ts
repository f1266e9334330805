import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const comscore: Provider = {
  provider: 'comScore',
  cookies: [
    {
      names: ['UID', 'UIDR', 'XID'],
      category: 'statistics',
      sentence: 'visitor_everywhere',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('scorecardresearch.com'),
    },
  ],
};
