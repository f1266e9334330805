import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const microsoftClarity: Provider = {
  provider: 'Microsoft Clarity',
  alsoKnownAs: ['Clarity'],
  cookies: [
    {
      names: ['_clck'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_clsk'),
    },
    {
      names: ['_clsk'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(DAY),
      setBy: ['script'],
      certainWhen: beside('_clck'),
    },
    {
      names: ['CLID'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('clarity.ms'),
    },
    {
      names: ['ANONCHK', 'SM'],
      category: 'marketing',
      sentence: 'ads_sync',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('clarity.ms'),
    },
  ],
};
