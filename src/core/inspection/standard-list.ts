import { MONTH, WEEK } from '../cookie/lifetime.ts';
import type { Declaration } from '../policy/declaration.ts';

const declared = (
  name: string,
  purpose: string,
  lifetime: Declaration['lifetime'],
  condition: string | null = null,
): Declaration => ({
  name,
  provider: 'Opendatasoft',
  purpose,
  lifetime,
  category: 'necessary',
  condition,
  quote: { text: '', start: 0, end: 0 },
});

/**
 * What the platform itself declares, in its template of 2025: it stands in for a portal's policy
 * that could not be read, and is always labelled so. There is no document, hence no quote.
 */
export const STANDARD_LIST: readonly Declaration[] = [
  declared('sessionid', 'Authentication', { kind: 'persistent', seconds: 2 * WEEK, text: '2 weeks' }),
  declared('csrftoken', 'Security of forms and API calls', {
    kind: 'persistent',
    seconds: 12 * MONTH,
    text: '12 months',
  }),
  declared('cookies_preferences', 'Cookie preferences', { kind: 'persistent', seconds: 6 * MONTH, text: '6 months' }),
  declared(
    'django_language',
    'Language',
    { kind: 'persistent', seconds: 12 * MONTH, text: '12 months' },
    'available in several languages',
  ),
];
