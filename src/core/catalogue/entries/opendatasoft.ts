import { DAY, MONTH, WEEK } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

/** The platform’s own cookies; on any other site these names are Django’s. */
export const opendatasoft: Provider = {
  provider: 'Opendatasoft',
  alsoKnownAs: ['Huwise'],
  precedence: 1,
  cookies: [
    {
      names: ['sessionid'],
      category: 'necessary',
      sentence: 'opendatasoft_sessionid',
      lifetime: lasting(2 * WEEK),
      setBy: ['response'],
      certainWhen: [{ kind: 'portal' }],
    },
    {
      names: ['csrftoken'],
      category: 'necessary',
      sentence: 'opendatasoft_csrftoken',
      lifetime: lasting(364 * DAY),
      setBy: ['response'],
      certainWhen: [{ kind: 'portal' }],
    },
    {
      names: ['django_language'],
      category: 'necessary',
      sentence: 'opendatasoft_django_language',
      lifetime: lasting(12 * MONTH),
      setBy: ['response', 'script'],
      certainWhen: [{ kind: 'portal' }],
    },
    {
      names: ['cookies_preferences'],
      category: 'necessary',
      sentence: 'opendatasoft_cookies_preferences',
      lifetime: lasting(6 * MONTH),
      setBy: ['response', 'script'],
      certainWhen: [{ kind: 'portal' }],
    },
  ],
};
