import { browser } from './browser.ts';
import { storeOf } from './store-of.ts';
import type { WatchTarget } from './watch.ts';

/** The tabs that show a portal in its cookie store. */
export async function tabsOf({
  host,
  storeId,
}: WatchTarget): Promise<readonly { readonly id: number; readonly url: string }[]> {
  const tabs = await browser.tabs.query({ url: `*://${host}/*` });
  const ofStore = await Promise.all(
    tabs.map(async ({ id, url }) =>
      id !== undefined && url !== undefined && (await storeOf(id)) === storeId ? [{ id, url }] : [],
    ),
  );
  return ofStore.flat();
}
