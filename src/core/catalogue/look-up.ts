import { domainMatches } from '../cookie/domain-match.ts';
import { fitsName } from '../policy/name-pattern.ts';
import { unreachable } from '../unreachable.ts';
import type { CatalogueEntry, Certainty, Context } from './entry.ts';

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
 * @returns the first certain match, else the first probable one, else null
 */
export function createLookUp(
  catalogue: readonly CatalogueEntry[],
  { portalHost, names }: Surroundings,
): (asked: Asked) => Match | null {
  const fitting = new Map<string, number>();
  /** How many of the names fit; counted once for each pattern, however many cookies ask. */
  const countFitting = (pattern: string): number => {
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
    let probable: Match | null = null;
    for (const entry of catalogue) {
      if (!entry.names.some((name) => fitsName(name, asked.name))) continue;
      if (entry.certainWhen.some((context) => holds(context, asked))) return { entry, certainty: 'certain' };
      probable ??= { entry, certainty: 'probable' };
    }
    return probable;
  };
}
