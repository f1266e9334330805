import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const liveramp: Provider = {
  provider: 'LiveRamp',
  cookies: [
    {
      names: ['rlas3', 'pxrc'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('rlcdn.com'),
    },
  ],
};
