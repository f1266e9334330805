import type { CatalogueEntry } from '../entry.ts';

const onPortals = [{ kind: 'portal' }] as const;

/** The platform's own cookies; on any other site these names are Django's. */
export const opendatasoft: readonly CatalogueEntry[] = [
  {
    id: 'opendatasoft_sessionid',
    names: ['sessionid'],
    provider: 'Opendatasoft',
    category: 'necessary',
    certainWhen: onPortals,
  },
  {
    id: 'opendatasoft_csrftoken',
    names: ['csrftoken'],
    provider: 'Opendatasoft',
    category: 'necessary',
    certainWhen: onPortals,
  },
  {
    id: 'opendatasoft_django_language',
    names: ['django_language'],
    provider: 'Opendatasoft',
    category: 'necessary',
    certainWhen: onPortals,
  },
  {
    id: 'opendatasoft_cookies_preferences',
    names: ['cookies_preferences'],
    provider: 'Opendatasoft',
    category: 'necessary',
    certainWhen: onPortals,
  },
];
