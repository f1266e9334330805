import { browser } from './browser.ts';

const stores = new Map<number, string>();

/** The cookie store of a tab, which never changes while the tab lives; null for a tab that is gone. */
export async function storeOf(tabId: number): Promise<string | null> {
  if (!stores.has(tabId)) {
    for (const { id, tabIds } of await browser.cookies.getAllCookieStores()) {
      for (const tab of tabIds) stores.set(tab, id);
    }
  }
  return stores.get(tabId) ?? null;
}
