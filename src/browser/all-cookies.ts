import type { Cookies } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * All cookies of granted hosts in a store, in all partitions. No filter by URL or domain: it would apply to the cookie's
 * own host, and hide the cookies of frames.
 * @see MDN, cookies.getAll()
 */
export async function allCookies(storeId: string): Promise<readonly Cookies.Cookie[]> {
  const query = { storeId, partitionKey: {} };
  try {
    return await browser.cookies.getAll(query);
  } catch {
    // Firefox with first-party isolation throws without this name; Chromium throws with it. @see MDN, cookies, "First-party isolation"
    return browser.cookies.getAll({ ...query, firstPartyDomain: null });
  }
}
