import { browser } from './browser.ts';
import { tabsOf } from './tabs-of.ts';
import type { WatchTarget } from './watch.ts';

/** A page of a portal that is open in a tab. */
export interface OpenPage {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
}

/** The open pages of a portal in its cookie store. */
export async function openPages(target: WatchTarget): Promise<readonly OpenPage[]> {
  const tabs = await tabsOf(target);
  const titled = await Promise.all(
    tabs.map(async ({ id, url }) => {
      const tab = await browser.tabs.get(id).catch(() => null); // closed meanwhile
      return tab ? [{ tabId: id, title: tab.title ?? '', url }] : [];
    }),
  );
  return titled.flat();
}
