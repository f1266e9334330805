import { isWithin } from '../cookie/domain-match.ts';
import { fitsName } from '../cookie/name-pattern.ts';
import type { CatalogueEntry, Certainty, Context } from './entry.ts';
import type { Catalogue } from './index-catalogue.ts';

export interface Match {
  readonly entry: CatalogueEntry;
  readonly certainty: Certainty;
}

/** What is known around the cookie that is looked up. */
export interface Surroundings {
  /** The host of the portal in view; null when there is none. */
  readonly portalHost: string | null;
  /** The names of all cookies seen together, the one asked about included; each once. */
  readonly names: Iterable<string>;
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
  { entriesFor, companionsFor }: Catalogue,
  { portalHost, names }: Surroundings,
): (asked: Asked) => Match | null {
  /** How many of the names fit each companion. */
  const company = new Map<string, number>();
  for (const name of names)
    for (const [companion = ''] of companionsFor(name)) company.set(companion, (company.get(companion) ?? 0) + 1);

  const holds = (context: Context, { name, domain }: Asked): boolean => {
    // A cookie is not its own companion.
    if (context.kind === 'companion') return (company.get(context.name) ?? 0) > (fitsName(context.name, name) ? 1 : 0);
    const [host, above] = context.kind === 'portal' ? [portalHost, domain] : [domain, context.domain];
    return host !== null && above !== null && isWithin(host, above);
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
