import type { CatalogueEntry } from './entry.ts';
import { indexNames } from './index-names.ts';

interface CatalogueIndex {
  /** All names and patterns. */
  readonly names: ReadonlySet<string>;
  readonly entriesFor: (name: string) => readonly CatalogueEntry[][];
  /** The names and patterns of companions that a name fits, each as often as it is somebody's. */
  readonly companionsFor: (name: string) => readonly string[][];
}

const indexes = new WeakMap<readonly CatalogueEntry[], CatalogueIndex>();

/** Catalogues do not change: each is indexed once. */
export function indexCatalogue(catalogue: readonly CatalogueEntry[]): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const named = catalogue.flatMap((entry) => entry.names.map((name) => [name, entry] as const));
  const contexts = catalogue.flatMap(({ certainWhen }) => certainWhen);
  const index: CatalogueIndex = {
    names: new Set(named.map(([name]) => name)),
    entriesFor: indexNames(named),
    companionsFor: indexNames(
      contexts.flatMap((context) => (context.kind === 'companion' ? [[context.name, context.name] as const] : [])),
    ),
  };
  indexes.set(catalogue, index);
  return index;
}
