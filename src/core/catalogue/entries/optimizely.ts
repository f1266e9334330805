import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const optimizely: Provider = {
  provider: 'Optimizely',
  cookies: [
    {
      names: ['optimizelyEndUserId', 'optimizelyBuckets', 'optimizelySegments', 'optimizelyPendingLogEvents'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('optimizelyEndUserId', 'optimizelyBuckets', 'optimizelySegments'),
    },
    {
      names: ['optimizelyDomainTestCookie'],
      category: 'statistics',
      sentence: 'test',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('optimizelyEndUserId'),
    },
  ],
};
