import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const weborama: Provider = {
  provider: 'Weborama',
  cookies: [
    {
      names: ['AFFICHE_W'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('weborama.fr', 'weborama.com'),
    },
  ],
};
