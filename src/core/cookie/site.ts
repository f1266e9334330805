import { isWithin } from './domain-match.ts';

/** Where the platform hosts portals, and serves what they load. None of them is a public suffix. */
export const HOSTING_DOMAINS = ['opendatasoft.com', 'huwise.com'];

/** The platform's domain that a host is on or below. */
export const hostingDomainOf = (host: string): string | undefined =>
  HOSTING_DOMAINS.find((domain) => isWithin(host, domain));

/**
 * Whether another host is a first or a third party, as browsers count: of the same site or not. A site has at least
 * two labels: hosts that do not share their last two are of different sites, whatever the Public Suffix List says.
 * @param site the portal's registrable domain, by that list; null when it was not looked up
 * @see RFC 6265bis §5.2 ("same-site"); Public Suffix List
 */
export function partyBySite(host: string, other: string, site: string | null): 'first' | 'third' | 'unknown' {
  if (host === other) return 'first';
  const known = site !== null && isWithin(host, site) ? site : hostingDomainOf(host);
  if (known) return isWithin(other, known) ? 'first' : 'third';
  return lastTwoLabels(host) === lastTwoLabels(other) ? 'unknown' : 'third';
}

const lastTwoLabels = (host: string): string => host.split('.').slice(-2).join('.');
