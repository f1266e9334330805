import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain, SESSION } from '../facts.ts';

export const meta: Provider = {
  provider: 'Meta',
  alsoKnownAs: ['Facebook', 'Facebook Pixel', 'Meta Pixel', 'Meta Platforms', 'Meta Platforms Ireland', 'WhatsApp'],
  cookies: [
    {
      names: ['_fbp'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: beside('_fbc'),
    },
    {
      names: ['_fbc'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: beside('_fbp'),
    },
    {
      names: ['fr'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('facebook.com'),
    },
    {
      names: ['datr', 'sb'],
      category: 'marketing',
      sentence: 'social_security',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('facebook.com'),
    },
    {
      names: ['c_user', 'xs'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('facebook.com'),
    },
    {
      names: ['wd', 'dpr'],
      category: 'preferences',
      sentence: 'screen',
      lifetime: lasting(7 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('facebook.com'),
    },
    {
      names: ['presence'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('facebook.com'),
    },
  ],
};
