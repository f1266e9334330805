import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const soundcloud: Provider = {
  provider: 'SoundCloud',
  cookies: [
    {
      names: ['sc_anonymous_id'],
      category: 'statistics',
      sentence: 'video_visitor',
      lifetime: lasting(10 * YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('soundcloud.com'),
    },
  ],
};
