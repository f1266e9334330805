import { MINUTE, MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const addthis: Provider = {
  provider: 'AddThis',
  cookies: [
    {
      names: ['__atuvc'],
      category: 'marketing',
      sentence: 'share_count',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('__atuvs'),
    },
    {
      names: ['__atuvs'],
      category: 'marketing',
      sentence: 'share_count',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('__atuvc'),
    },
    {
      names: ['uvc', 'xtc', 'ouid', 'na_id', 'na_tc'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('addthis.com'),
    },
  ],
};
