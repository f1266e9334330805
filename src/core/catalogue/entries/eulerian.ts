import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

/** Served from a subdomain of the site itself, so that its domain tells nothing. */
export const eulerian: Provider = {
  provider: 'Eulerian',
  alsoKnownAs: ['Eulerian Analytics'],
  cookies: [
    {
      names: ['etuix'],
      category: 'statistics',
      sentence: 'eulerian',
      lifetime: lasting(13 * MONTH),
      setBy: ['response'],
      certainWhen: onDomain('eulerian.net'),
    },
  ],
};
