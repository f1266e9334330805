import type { CatalogueEntry, Provider } from './entry.ts';

/** All known cookies, those of providers with precedence first; the order of the others decides nothing. */
export function toCatalogue(providers: readonly Provider[]): readonly CatalogueEntry[] {
  return [...providers]
    .sort((a, b) => (b.precedence ?? 0) - (a.precedence ?? 0))
    .flatMap(({ provider, cookies }) => cookies.map((cookie) => ({ provider, ...cookie })));
}
