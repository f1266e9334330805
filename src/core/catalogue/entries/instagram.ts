import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain, SESSION } from '../facts.ts';

export const instagram: Provider = {
  provider: 'Instagram',
  cookies: [
    {
      names: ['ig_did', 'mid'],
      category: 'marketing',
      sentence: 'social_security',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('instagram.com'),
    },
    {
      names: ['ig_nrcb'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('instagram.com'),
    },
    {
      names: ['ds_user_id', 'sessionid'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('instagram.com'),
    },
    {
      names: ['csrftoken'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('instagram.com'),
    },
    {
      names: ['rur'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('instagram.com'),
    },
  ],
};
