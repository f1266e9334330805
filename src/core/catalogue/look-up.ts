import { domainMatches } from '../cookie/domain-match.ts';
import { fitsName } from '../policy/name-pattern.ts';
import { unreachable } from '../unreachable.ts';
import type { CatalogueEntry, Certainty, Context } from './entry.ts';
import { indexNames } from './index-names.ts';

export interface Match {
  readonly entry: CatalogueEntry;
  readonly certainty: Certainty;
}

/** What is known around the cookie that is looked up. */
export interface Surroundings {
  /** The host of the portal in view; null when there is none. */
  readonly portalHost: string | null;
  /** The names of all cookies seen together, the one asked about included; each once. */
  readonly names: readonly string[];
}

/** A cookie's own side: null for a domain that is not known (the command line may be given a name alone). */
export interface Asked {
  readonly name: string;
  readonly domain: string | null;
}

/**
 * Makes the look-up for cookies seen together. A name alone makes a match probable; its context makes it certain.
 * @returns of the entries with the most literal text of the name the first certain match, else the first probable
 * one; when none of them can be it, the same of those with less; null when none is left
 */
export function createLookUp(
  catalogue: readonly CatalogueEntry[],
  { portalHost, names }: Surroundings,
): (asked: Asked) => Match | null {
  const { entriesFor, companionsFor } = indexOf(catalogue);
  let counts: ReadonlyMap<string, number> | null = null;
  /** How many of the names fit; all companions are counted at once, when the first is asked for. */
  const countFitting = (pattern: string): number => {
    counts ??= countEach(names.flatMap((name) => companionsFor(name).flat()));
    return counts.get(pattern) ?? 0;
  };

  const holds = (context: Context, { name, domain }: Asked): boolean => {
    switch (context.kind) {
      case 'portal':
        return domain !== null && portalHost !== null && domainMatches(portalHost, { domain, hostOnly: false });
      case 'domain':
        return domain !== null && domainMatches(domain, { domain: context.domain, hostOnly: false });
      case 'companion':
        return countFitting(context.name) > (fitsName(context.name, name) ? 1 : 0); // itself is no company
      default:
        return unreachable(context);
    }
  };

  return (asked) => {
    for (const entries of entriesFor(asked.name)) {
      const certain = entries.find(({ certainWhen }) => certainWhen.some((context) => holds(context, asked)));
      if (certain) return { entry: certain, certainty: 'certain' };
      const probable = entries.find(({ setBy }) => asked.domain === null || setBy.some((who) => who !== 'provider'));
      if (probable) return { entry: probable, certainty: 'probable' };
    }
    return null;
  };
}

function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

interface Index {
  readonly entriesFor: (name: string) => readonly CatalogueEntry[][];
  /** The names and patterns of companions that a name fits. */
  readonly companionsFor: (name: string) => readonly string[][];
}

/** Catalogues do not change: each is indexed once. */
const indexes = new WeakMap<readonly CatalogueEntry[], Index>();

function indexOf(catalogue: readonly CatalogueEntry[]): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const contexts = catalogue.flatMap(({ certainWhen }) => certainWhen);
  const companions = new Set(contexts.flatMap((context) => (context.kind === 'companion' ? context.name : [])));
  const index: Index = {
    entriesFor: indexNames(catalogue.flatMap((entry) => entry.names.map((name) => [name, entry] as const))),
    companionsFor: indexNames([...companions].map((pattern) => [pattern, pattern] as const)),
  };
  indexes.set(catalogue, index);
  return index;
}
