import type { CatalogueEntry } from '../entry.ts';

/** The platform's own cookies; on any other site these names are Django's. */
export const opendatasoft: readonly CatalogueEntry[] = [
  'sessionid',
  'csrftoken',
  'django_language',
  'cookies_preferences',
].map((name) => ({
  id: `opendatasoft_${name}`,
  names: [name],
  provider: 'Opendatasoft',
  category: 'necessary',
  certainWhen: [{ kind: 'portal' }],
}));
