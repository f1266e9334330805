import { domainMatches, isWithin } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/**
 * Whether a cookie is part of a portal's practice: the portal receives it, or it is in a partition of the portal's site
 * (a frame that the portal embeds). Portals of one site share a partition, and its cookies count for each.
 */
export function belongsToPortal(host: string, cookie: CookieIdentity): boolean {
  const site = cookie.partitionKey?.topLevelSite;
  if (site === undefined) return domainMatches(host, cookie);
  return isWithin(host, hostOf(site));
}

/** A site without its scheme and port. */
const hostOf = (site: string): string => site.replace(/^.*?:\/\/|:\d+$/g, '');
