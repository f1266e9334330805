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
  /** The names of all cookies seen together with it. */
  readonly names: readonly string[];
}

/** A cookie's own side: null for a domain that is not known (the command line may be given a name alone). */
export interface Asked {
  readonly name: string;
  readonly domain: string | null;
}

/**
 * What the catalogue knows of a cookie. A name alone makes a match probable; its context makes it certain.
 * @returns the first certain match, else the first probable one, else null
 */
export function lookUp(catalogue: readonly CatalogueEntry[], asked: Asked, around: Surroundings): Match | null {
  let probable: Match | null = null;
  for (const entry of catalogue) {
    if (!entry.names.some((name) => fitsName(name, asked.name))) continue;
    if (entry.certainWhen.some((context) => holds(context, asked, around))) return { entry, certainty: 'certain' };
    probable ??= { entry, certainty: 'probable' };
  }
  return probable;
}

function holds(context: Context, { name, domain }: Asked, { portalHost, names }: Surroundings): boolean {
  switch (context.kind) {
    case 'portal':
      return domain !== null && portalHost !== null && domainMatches(portalHost, { domain, hostOnly: false });
    case 'domain':
      return domain !== null && domainMatches(domain, { domain: context.domain, hostOnly: false });
    case 'companion':
      return names.some((other) => other !== name && fitsName(context.name, other));
    default:
      return unreachable(context);
  }
}
