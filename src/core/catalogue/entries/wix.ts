import { MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const wix: Provider = {
  provider: 'Wix',
  cookies: [
    {
      names: ['svSession'],
      category: 'necessary',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('ssr-caching', 'bSession'),
    },
    {
      names: ['ssr-caching'],
      category: 'necessary',
      sentence: 'speed_up',
      lifetime: lasting(MINUTE),
      setBy: ['response'],
      certainWhen: beside('svSession'),
    },
  ],
};
