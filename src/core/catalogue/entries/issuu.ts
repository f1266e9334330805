import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const issuu: Provider = {
  provider: 'Issuu',
  cookies: [
    {
      names: ['iutk'],
      category: 'statistics',
      sentence: 'video_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('issuu.com'),
    },
  ],
};
