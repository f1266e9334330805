import type { Cookies } from 'webextension-polyfill';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { allCookies } from './all-cookies.ts';
import { browser } from './browser.ts';
import { clearStorageIn } from './page-storage.ts';
import { tabsOf } from './tabs-of.ts';
import { toCookie } from './to-cookie.ts';
import type { WatchTarget } from './watch.ts';

/** Deletes what the browser holds of a portal: its cookies, and the storage of the pages that are open. */
export async function clearPortal(target: WatchTarget): Promise<void> {
  const { storeId, host } = target;
  const tabs = await tabsOf(target);
  await Promise.all(tabs.map(({ id }) => clearStorageIn(id)));
  const all = await allCookies(storeId);
  await Promise.all(all.filter((cookie) => belongsToPortal(host, toCookie(cookie))).map(removeCookie));
}

/** @see MDN cookies.remove(): a cookie is named by an address that would receive it */
async function removeCookie(cookie: Cookies.Cookie): Promise<void> {
  const { name, domain, path, secure, storeId, partitionKey, firstPartyDomain } = cookie;
  const url = `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`;
  const where = { ...(partitionKey && { partitionKey }), ...(firstPartyDomain && { firstPartyDomain }) };
  await browser.cookies.remove({ url, name, storeId, ...where });
}

/** Loads the portal's pages again, so that what they set is seen from the start. */
export async function reloadPortal(target: WatchTarget): Promise<void> {
  await Promise.all((await tabsOf(target)).map(({ id }) => browser.tabs.reload(id)));
}
