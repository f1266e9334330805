import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const webtrends: Provider = {
  provider: 'Webtrends',
  cookies: [
    {
      names: ['WT_FPC'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['ACOOKIE'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('webtrendslive.com'),
    },
  ],
};
