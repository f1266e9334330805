import type { CatalogueEntry } from '../entry.ts';

const googleAnalyticsEntry = (
  id: string,
  names: readonly string[],
  ...companions: readonly string[]
): CatalogueEntry => ({
  id,
  names,
  provider: 'Google Analytics',
  category: 'statistics',
  certainWhen: companions.map((name) => ({ kind: 'companion', name })),
});

export const googleAnalytics: readonly CatalogueEntry[] = [
  googleAnalyticsEntry('google_analytics_ga', ['_ga', '_ga_*'], '_gid', '_ga_*'),
  googleAnalyticsEntry('google_analytics_gid', ['_gid'], '_ga'),
  googleAnalyticsEntry('google_analytics_gat', ['_gat', '_gat_*'], '_ga'),
];
