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

/**
 * Whether a domain above a host is a public suffix, such as `com` or `gouv.fr`: every domain above a site is one. While
 * the site is not known, only a domain of one label is told.
 * @param site the host's registrable domain, by the Public Suffix List; null when it was not looked up
 */
export const isPublicSuffixOf = (host: string, domain: string, site: string | null): boolean =>
  (domain.includes('.') ? (site ?? '') : host).endsWith(`.${domain}`);

const lastTwoLabels = (host: string): string => host.split('.').slice(-2).join('.');
