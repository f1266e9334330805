import { domainMatches, isWithin } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/**
 * Whether a cookie is part of a portal's practice: the portal receives it, or it is in a partition of the portal's site
 * (a frame that the portal embeds). Portals of one site share a partition, and its cookies count for each; but for one
 * that a page of the site itself keeps there, which is its host's alone.
 */
export function belongsToPortal(host: string, cookie: CookieIdentity): boolean {
  const { partitionKey: key, domain } = cookie;
  const site = key && hostOf(key.topLevelSite);
  return site && (key.hasCrossSiteAncestor || !isWithin(domain, site))
    ? isWithin(host, site)
    : domainMatches(host, cookie);
}

/** A site without its scheme and port. */
const hostOf = (site: string): string => site.replace(/^.*?:\/\/|:\d+$/g, '');
