import type { Cookies } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { WatchTarget } from './watch.ts';

/**
 * All cookies of granted hosts in a store that can be a portal's: those without a partition, and those in the partitions
 * of its site. All partitions are never asked for at once: Chromium 150 and 156 do not always survive that. No filter by
 * URL or domain: it would apply to the cookie's own host, and hide the cookies of frames.
 * @see MDN, cookies.getAll()
 */
export async function allCookies({ storeId, host }: WatchTarget): Promise<readonly Cookies.Cookie[]> {
  // The browser knows which of these is the site, by the Public Suffix List. No site has one label below another.
  const labels = host.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.')).slice(0, Math.max(1, labels.length - 1));
  const sites = domains.flatMap((domain) => [`https://${domain}`, `http://${domain}`]);
  const found = await Promise.all([
    ask({ storeId }, undefined),
    ...sites.map((topLevelSite) => ask({ storeId, partitionKey: { topLevelSite } }, topLevelSite).catch(() => [])),
  ]);
  return found.flat();
}

/** @param site of the partition; Firefox answers for a domain below a site as for the site */
async function ask(query: object, site: string | undefined): Promise<readonly Cookies.Cookie[]> {
  const { getAll } = browser.cookies;
  // Firefox with first-party isolation throws without this name; Chromium throws with it. @see MDN, cookies, "First-party isolation"
  const cookies = await getAll(query).catch(() => getAll({ ...query, firstPartyDomain: null }));
  return cookies.filter(({ partitionKey: key }) => (site ? key?.topLevelSite?.startsWith(site) : !key?.topLevelSite));
}
