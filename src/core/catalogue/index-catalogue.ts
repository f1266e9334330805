import type { CatalogueEntry } from './entry.ts';
import { indexNames } from './index-names.ts';

/** All known cookies, indexed by their names. */
export interface Catalogue {
  /** All names and patterns. */
  readonly names: ReadonlySet<string>;
  /** The patterns with `*` that a name fits, each as often as it is somebody's. */
  readonly patternsFor: (name: string) => readonly string[][];
  readonly entriesFor: (name: string) => readonly CatalogueEntry[][];
  /** The names and patterns of companions that a name fits, each as often as it is somebody's. */
  readonly companionsFor: (name: string) => readonly string[][];
}

/** Indexes a catalogue. That takes longer than to inspect a portal: callers keep what they get. */
export function indexCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  const named = entries.flatMap((entry) => entry.names.map((name) => [name, entry] as const));
  const contexts = entries.flatMap(({ certainWhen }) => certainWhen);
  return {
    names: new Set(named.map(([name]) => name)),
    patternsFor: indexNames(named.map(([name]) => [name, name] as const).filter(([name]) => name.includes('*'))),
    entriesFor: indexNames(named),
    companionsFor: indexNames(
      contexts.flatMap((context) => (context.kind === 'companion' ? [[context.name, context.name] as const] : [])),
    ),
  };
}
