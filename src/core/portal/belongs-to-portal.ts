import { domainMatches, isWithin } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/**
 * Whether a cookie is part of a portal's practice: the portal itself receives it, or it lives in
 * a partition of the portal's site (a frame that the portal embeds).
 * Sibling portals of one registrable domain share a partition; it then counts for each.
 */
export function belongsToPortal(host: string, cookie: CookieIdentity): boolean {
  const site = cookie.partitionKey?.topLevelSite;
  if (site === undefined) return domainMatches(host, cookie);
  return isWithin(host, hostOf(site));
}

/** A site without its scheme and port. */
const hostOf = (site: string): string => site.replace(/^.*?:\/\/|:\d+$/g, '');
