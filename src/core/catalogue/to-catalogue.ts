import type { CatalogueEntry, Provider } from './entry.ts';

/** All known cookies, those of providers with precedence first; the order of the others decides nothing. */
export function toCatalogue(providers: readonly Provider[]): readonly CatalogueEntry[] {
  const entries = [...providers]
    .sort((a, b) => (b.precedence ?? 0) - (a.precedence ?? 0))
    .flatMap(({ provider, cookies }) => cookies.map((cookie): CatalogueEntry => ({ provider, ...cookie })));
  const bySite = entries.filter(({ setBy }) => setBy.some((who) => who !== 'provider'));
  return entries.map((entry) => {
    if (!bySite.includes(entry)) return entry;
    const alike = bySite.filter((one) => one !== entry && one.names.some((name) => entry.names.includes(name)));
    return alike.length === 0 ? entry : { ...entry, others: alike.map(({ provider }) => provider) };
  });
}
