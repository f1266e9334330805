import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const spotify: Provider = {
  provider: 'Spotify',
  cookies: [
    {
      names: ['sp_t'],
      category: 'marketing',
      sentence: 'video_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('spotify.com'),
    },
    {
      names: ['sp_landing'],
      category: 'marketing',
      sentence: 'source',
      lifetime: lasting(DAY),
      setBy: ['provider'],
      certainWhen: onDomain('spotify.com'),
    },
  ],
};
