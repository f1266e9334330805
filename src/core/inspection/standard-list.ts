import { MONTH, WEEK } from '../cookie/lifetime.ts';
import type { Declaration } from '../policy/declaration.ts';

const declared = (name: string, seconds: number, condition = ''): Declaration => ({
  name,
  provider: 'Opendatasoft',
  purpose: null,
  lifetime: { kind: 'persistent', seconds, text: '' },
  category: 'necessary',
  condition: condition || null,
  quote: { text: '', start: 0, end: 0 },
});

/**
 * What the platform itself declares, in its template of 2025: it stands in for a portal's policy
 * that could not be read, and is always labelled so. There is no document, hence no quote, and no words for a lifetime.
 * Its one condition has a sentence in `_locales`, and what its cookies are for is the catalogue's, in the reader's language.
 */
export const STANDARD_LIST: readonly Declaration[] = [
  declared('sessionid', 2 * WEEK),
  declared('csrftoken', 12 * MONTH),
  declared('cookies_preferences', 6 * MONTH),
  declared('django_language', 12 * MONTH, 'available in several languages'),
];
