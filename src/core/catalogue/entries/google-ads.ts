import { DAY, MINUTE } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

const DOMAINS = ['doubleclick.net', 'googleadservices.com'];

export const googleAds: Provider = {
  provider: 'Google Ads',
  alsoKnownAs: ['Google Ad Manager', 'Google AdSense', 'Google Adwords', 'Google DoubleClick', 'DoubleClick'],
  cookies: [
    {
      names: ['_gcl_au'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: beside('_gcl_aw', '_ga'),
    },
    {
      names: ['_gcl_aw', '_gcl_dc', '_gcl_gs', '_gac_*'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: beside('_gcl_au', '_ga'),
    },
    {
      names: ['__gads', '__gpi', '__eoi'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__gads', '__gpi', '__eoi'),
    },
    {
      names: ['IDE', 'DSID', 'RUL'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['test_cookie'],
      category: 'marketing',
      sentence: 'test',
      lifetime: lasting(15 * MINUTE),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
