import { browser } from './browser.ts';
import { inPage } from './in-page.ts';

/**
 * Deletes what the page in a tab stores besides cookies, its service workers and its private files.
 * @returns whether all of it is gone
 */
export async function clearStorageIn(tabId: number): Promise<boolean> {
  const cleared = await inPage(tabId, async () => {
    const tried = (clear: () => unknown): Promise<unknown> =>
      Promise.resolve()
        .then(clear)
        .catch(() => false);
    /** A database that a page holds open is deleted when the page goes; the portal's pages are loaded again after this. */
    const deleted = (name: string) =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve(true);
        request.onerror = () => resolve(false);
        request.onblocked = () => resolve(true);
      });
    const done = await Promise.all([
      tried(() => localStorage.clear()),
      tried(() => sessionStorage.clear()),
      tried(async () => {
        const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
        return (await Promise.all(names.map(deleted))).every(Boolean);
      }),
      tried(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      }),
      tried(async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return (await Promise.all(workers.map((worker) => worker.unregister()))).every(Boolean);
      }),
    ]);
    return done.every((gone) => gone !== false);
  });
  return (await clearFilesIn(tabId)) && cleared === true;
}

/** Deletes the page's private files, in the page's own world: Firefox denies them to ours. @see File System, "bucket file system" */
async function clearFilesIn(tabId: number): Promise<boolean> {
  const func = async () => {
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
    return true;
  };
  return browser.scripting.executeScript({ target: { tabId }, world: 'MAIN', func }).then(
    ([frame]) => frame?.result === true,
    () => false, // no web page, or the tab is gone
  );
}
