import type { Cookies } from 'webextension-polyfill';
import { hostingDomainOf } from '../core/cookie/site.ts';
import { browser } from './browser.ts';
import { userAgent } from './user-agent.ts';
import type { WatchTarget } from './watch.ts';

/**
 * All cookies of granted hosts in a store that can be a portal's: those without a partition, and those in the partitions
 * of its site. All partitions are never asked for at once: Chromium 150 and 156 do not always survive that. In a
 * partition no filter by URL or domain: it would apply to the cookie's own host, and hide the cookies of frames. For each
 * question Chromium goes through all cookies that it holds, so there are few.
 * @param withOthers also those without a partition that the portal's host does not receive
 * @see MDN, cookies.getAll()
 */
export async function allCookies(
  { storeId, host }: WatchTarget,
  withOthers?: boolean,
): Promise<readonly Cookies.Cookie[]> {
  // The browser knows which of these is the site, by the Public Suffix List. No site has one label below another, and ours
  // have two.
  const labels = host.split('.');
  const domains = labels
    .map((_, index) => labels.slice(index).join('.'))
    .slice(hostingDomainOf(host) ? -2 : 0, labels.length - 1 || 1);
  const sites = domains.flatMap((domain) => [`https://${domain}`, `http://${domain}`]);
  // Firefox finds nothing below a public suffix.
  const isNarrow = !withOthers && userAgent()?.engine !== 'firefox';
  const found = await Promise.all([
    ask({ storeId, ...(isNarrow && { domain: domains.at(-1) }) }),
    ...sites.map((topLevelSite) => ask({ storeId, partitionKey: { topLevelSite } }, topLevelSite).catch(() => [])),
  ]);
  return found.flat();
}

/** @param site of the partition, if in one; Firefox answers for a domain below a site as for the site */
async function ask(query: object, site?: string): Promise<readonly Cookies.Cookie[]> {
  const { getAll } = browser.cookies;
  // Firefox with first-party isolation throws without this name; Chromium throws with it. @see MDN, cookies, "First-party isolation"
  const cookies = await getAll(query).catch(() => getAll({ ...query, firstPartyDomain: null }));
  return cookies.filter(({ partitionKey: key }) => (site ? key?.topLevelSite?.startsWith(site) : !key?.topLevelSite));
}
