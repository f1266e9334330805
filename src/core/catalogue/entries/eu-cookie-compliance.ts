import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const euCookieCompliance: Provider = {
  provider: 'EU Cookie Compliance (Drupal)',
  cookies: [
    {
      names: ['cookie-agreed', 'cookie-agreed-categories'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(100 * DAY),
      setBy: ['script'],
      certainWhen: beside('cookie-agreed-version', 'cookie-agreed-categories'),
    },
    {
      names: ['cookie-agreed-version'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(100 * DAY),
      setBy: ['script'],
      certainWhen: beside('cookie-agreed'),
    },
  ],
};
