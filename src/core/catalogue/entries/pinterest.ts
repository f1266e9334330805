import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const pinterest: Provider = {
  provider: 'Pinterest',
  cookies: [
    {
      names: ['_pin_unauth'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_derived_epik', '_epik'),
    },
    {
      names: ['_derived_epik', '_epik'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_pin_unauth'),
    },
    {
      names: ['_pinterest_ct_ua'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('pinterest.com'),
    },
    {
      names: ['_pinterest_sess'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('pinterest.com'),
    },
  ],
};
