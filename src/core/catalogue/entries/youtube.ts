import { DAY, MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain, SESSION } from '../facts.ts';

const DOMAINS = ['youtube.com', 'youtube-nocookie.com'];

export const youtube: Provider = {
  provider: 'YouTube',
  cookies: [
    {
      names: ['VISITOR_INFO1_LIVE'],
      category: 'marketing',
      sentence: 'video_visitor',
      lifetime: lasting(180 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['VISITOR_PRIVACY_METADATA', '__Secure-YEC'],
      category: 'marketing',
      sentence: 'video_consent',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['YSC'],
      category: 'marketing',
      sentence: 'video_visit',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['PREF'],
      category: 'preferences',
      sentence: 'video_player',
      lifetime: lasting(8 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['__Secure-ROLLOUT_TOKEN'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(180 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['LOGIN_INFO'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: lasting(2 * YEAR),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
