import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const disqus: Provider = {
  provider: 'Disqus',
  cookies: [
    {
      names: ['disqus_unique', '__jid'],
      category: 'marketing',
      sentence: 'social_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('disqus.com'),
    },
  ],
};
