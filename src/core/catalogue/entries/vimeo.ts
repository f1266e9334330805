import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const vimeo: Provider = {
  provider: 'Vimeo',
  cookies: [
    {
      names: ['vuid'],
      category: 'statistics',
      sentence: 'video_visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('vimeo.com'),
    },
    {
      names: ['player'],
      category: 'preferences',
      sentence: 'video_player',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('vimeo.com'),
    },
    {
      names: ['continuous_play_v3'],
      category: 'preferences',
      sentence: 'video_player',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('vimeo.com'),
    },
  ],
};
