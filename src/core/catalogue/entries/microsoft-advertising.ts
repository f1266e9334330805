import { DAY, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

const DOMAINS = ['bing.com', 'clarity.ms'];

export const microsoftAdvertising: Provider = {
  provider: 'Microsoft Advertising',
  alsoKnownAs: ['Microsoft', 'Bing', 'Bing Ads'],
  cookies: [
    {
      names: ['_uetsid'],
      category: 'marketing',
      sentence: 'ads_visit',
      lifetime: lasting(DAY),
      setBy: ['script'],
      certainWhen: beside('_uetvid'),
    },
    {
      names: ['_uetvid'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('_uetsid'),
    },
    {
      names: ['_uetmsclkid'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(90 * DAY),
      setBy: ['script'],
      certainWhen: beside('_uetvid'),
    },
    {
      names: ['MUID', 'MUIDB', 'SRM_B', 'MSPTC'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['MR'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: lasting(7 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['SRCHD', 'SRCHUID', 'SRCHUSR', '_EDGE_S', '_EDGE_V'],
      category: 'marketing',
      sentence: 'search_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
