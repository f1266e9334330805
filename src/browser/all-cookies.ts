import type { Cookies } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * All cookies of a store, in all partitions, of granted hosts. One query: filters by URL or domain apply to the
 * embedded cookie and would hide a frame's.
 */
export async function allCookies(storeId: string): Promise<readonly Cookies.Cookie[]> {
  const query = { storeId, partitionKey: {} };
  try {
    return await browser.cookies.getAll(query);
  } catch {
    // Firefox with first-party isolation wants that named too; others do not know the name.
    return browser.cookies.getAll({ ...query, firstPartyDomain: null });
  }
}
