import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const amazonAds: Provider = {
  provider: 'Amazon Ads',
  cookies: [
    {
      names: ['ad-id', 'ad-privacy'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('amazon-adsystem.com'),
    },
  ],
};
