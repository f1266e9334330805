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
  const entriesFor = indexNames(catalogue.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));
  const present = new Set(names);
  const fitting = new Map<string, number>();
  /** How many of the names fit; counted once for each pattern, however many cookies ask. */
  const countFitting = (pattern: string): number => {
    if (!pattern.includes('*')) return present.has(pattern) ? 1 : 0;
    const known = fitting.get(pattern) ?? names.filter((name) => fitsName(pattern, name)).length;
    fitting.set(pattern, known);
    return known;
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
