import { HOUR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain, SESSION } from '../facts.ts';

const DOMAINS = ['x.com', 'twitter.com', 't.co'];

export const x: Provider = {
  provider: 'X (Twitter)',
  alsoKnownAs: ['Twitter', 'X Corp'],
  cookies: [
    {
      names: ['guest_id', 'guest_id_marketing', 'guest_id_ads', 'personalization_id'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['muc_ads'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['gt'],
      category: 'marketing',
      sentence: 'social_visit',
      lifetime: lasting(3 * HOUR),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['ct0'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['auth_token', 'kdt', 'twid'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['_twitter_sess'],
      category: 'marketing',
      sentence: 'social_visit',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
