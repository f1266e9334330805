import { DAY, MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const linkedin: Provider = {
  provider: 'LinkedIn',
  alsoKnownAs: ['LinkedIn Insight'],
  cookies: [
    {
      names: ['bcookie'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['bscookie'],
      category: 'marketing',
      sentence: 'social_security',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['lidc'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: lasting(DAY),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['li_gc'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(6 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['li_sugr'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['UserMatchHistory', 'AnalyticsSyncHistory'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: lasting(30 * DAY),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['li_at'],
      category: 'marketing',
      sentence: 'social_login',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('linkedin.com'),
    },
    {
      names: ['ln_or'],
      category: 'marketing',
      sentence: 'measure_sample',
      lifetime: lasting(DAY),
      setBy: ['script'],
      certainWhen: beside('li_fat_id'),
    },
    {
      names: ['li_fat_id'],
      category: 'marketing',
      sentence: 'ads_click',
      lifetime: lasting(30 * DAY),
      setBy: ['script'],
      certainWhen: beside('ln_or'),
    },
  ],
};
