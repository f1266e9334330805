import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain, SESSION } from '../facts.ts';

export const dailymotion: Provider = {
  provider: 'Dailymotion',
  cookies: [
    {
      names: ['v1st'],
      category: 'marketing',
      sentence: 'video_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('dailymotion.com'),
    },
    {
      names: ['dmvk'],
      category: 'marketing',
      sentence: 'video_visit',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('dailymotion.com'),
    },
  ],
};
