import type { Storage, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { tabsOf } from './tabs-of.ts';
import { belongsTo, type WatchTarget, watchId } from './watch.ts';

/**
 * How long nothing may be told of a portal until its pages are at rest. Longer than a banner takes to delete what was
 * refused, and than what a page only tries out stays: what is deleted after a rest was neither.
 */
export const REST_MS = 6000;

/** Pages that never rest are taken as they are. */
export const MAX_REST_MS = 45_000;

/** Waits until a portal's pages have loaded, and nothing of it was stored for a while. It rejects when it is stopped. */
export function untilAtRest(target: WatchTarget, signal: AbortSignal): Promise<void> {
  const id = watchId(target);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(rest);
      clearTimeout(latest);
      browser.storage.onChanged.removeListener(followStorage);
      browser.tabs.onUpdated.removeListener(followTabs);
      signal.removeEventListener('abort', giveUp);
      settle();
    };
    const giveUp = () => end(() => reject(signal.reason));
    const look = async () => {
      const tabs = await Promise.all((await tabsOf(target)).map((tab) => browser.tabs.get(tab.id).catch(() => null)));
      if (tabs.every((tab) => tab?.status !== 'loading')) end(resolve);
      else wait();
    };
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(() => void look().catch((error) => end(() => reject(error))), REST_MS);
    };
    const followStorage = (changes: Readonly<Record<string, Storage.StorageChange>>, area: string) => {
      if (area === 'session' && Object.keys(changes).some((key) => belongsTo(id, key))) wait();
    };
    const followTabs = (_: number, { status }: Tabs.OnUpdatedChangeInfoType, { url }: Tabs.Tab) => {
      if (status !== undefined && url !== undefined && new URL(url).hostname === target.host) wait();
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const latest = setTimeout(() => end(resolve), MAX_REST_MS);
    browser.storage.onChanged.addListener(followStorage);
    browser.tabs.onUpdated.addListener(followTabs);
    signal.addEventListener('abort', giveUp, { once: true });
    wait();
  });
}
