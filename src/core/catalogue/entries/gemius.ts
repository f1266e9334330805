import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const gemius: Provider = {
  provider: 'Gemius',
  cookies: [
    {
      names: ['Gtest', 'Gdyn'],
      category: 'statistics',
      sentence: 'visitor_everywhere',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('gemius.pl'),
    },
  ],
};
