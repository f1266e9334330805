import type { CatalogueEntry } from '../entry.ts';

/** Served from a subdomain of the site itself, so that its domain tells nothing: never certain by name. */
export const eulerian: readonly CatalogueEntry[] = [
  {
    id: 'eulerian',
    names: ['etuix'],
    provider: 'Eulerian',
    category: 'statistics',
    certainWhen: [{ kind: 'domain', domain: 'eulerian.net' }],
  },
];
