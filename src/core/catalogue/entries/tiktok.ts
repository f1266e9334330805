import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain, SESSION } from '../facts.ts';

export const tiktok: Provider = {
  provider: 'TikTok',
  cookies: [
    {
      names: ['_ttp'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script', 'provider'],
      certainWhen: [...onDomain('tiktok.com'), ...beside('_tt_enable_cookie')],
    },
    {
      names: ['_tt_enable_cookie'],
      category: 'marketing',
      sentence: 'test',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_ttp'),
    },
    {
      names: ['ttclid'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_ttp'),
    },
    {
      names: ['ttwid', 'tt_webid'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('tiktok.com'),
    },
    {
      names: ['tt_csrf_token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('tiktok.com'),
    },
  ],
};
