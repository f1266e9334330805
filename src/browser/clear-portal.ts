import type { Cookies } from 'webextension-polyfill';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { split } from '../core/split.ts';
import { allCookies } from './all-cookies.ts';
import { browser } from './browser.ts';
import { clearStorageIn } from './clear-storage-in.ts';
import { named } from './set-cookie.ts';
import { tabsOf } from './tabs-of.ts';
import { toCookie } from './to-cookie.ts';
import type { WatchTarget } from './watch.ts';

/**
 * Deletes what the browser holds of a portal: its cookies, and the storage of the pages that are open.
 * @returns whether all of it is gone
 */
export async function clearPortal(target: WatchTarget): Promise<boolean> {
  const tabs = await tabsOf(target);
  const cleared = await Promise.all(tabs.map(({ id }) => clearStorageIn(id)));
  return (await clearCookies(target)) && cleared.every(Boolean);
}

/**
 * Removes a portal's cookies. Of several cookies of one name that an address would receive, one call removes only one: we
 * ask again while their number falls.
 * @param before how many there were when we asked last
 * @see MDN, cookies.remove(), on more than one cookie with the same name
 */
async function clearCookies(target: WatchTarget, before = Number.POSITIVE_INFINITY): Promise<boolean> {
  const all = await allCookies(target, true);
  const [held, others] = split(all, (cookie) => belongsToPortal(target.host, toCookie(cookie)));
  if (held.length === 0) return true;
  if (held.length >= before) return false;
  // With a partitioned cookie, Chromium also removes its unpartitioned namesake, which may be another site's log-in.
  const alone = held.filter((cookie) => !cookie.partitionKey || !others.some((other) => isNamesake(other, cookie)));
  await Promise.allSettled(alone.map((cookie) => browser.cookies.remove(named(cookie))));
  return clearCookies(target, held.length);
}

const isNamesake = (one: Cookies.Cookie, other: Cookies.Cookie): boolean =>
  one.name === other.name && one.domain === other.domain && one.path === other.path;

/** Loads the portal's pages again, so that we see from the start what they set. */
export async function reloadPortal(target: WatchTarget): Promise<void> {
  await Promise.all((await tabsOf(target)).map(({ id }) => browser.tabs.reload(id)));
}
