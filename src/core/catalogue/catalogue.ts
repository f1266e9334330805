import { atInternetEntries } from './entries/at-internet.ts';
import { eulerian } from './entries/eulerian.ts';
import { googleAnalytics } from './entries/google-analytics.ts';
import { matomo } from './entries/matomo.ts';
import { opendatasoft } from './entries/opendatasoft.ts';
import type { CatalogueEntry } from './entry.ts';

/** All known cookies: the platform's first, since on a portal its knowledge goes before any other. */
export const catalogue: readonly CatalogueEntry[] = [
  ...opendatasoft,
  ...matomo,
  ...atInternetEntries,
  ...googleAnalytics,
  ...eulerian,
];
