import type { StoredItem } from '../core/journal/stored-item.ts';
import { inPage } from './in-page.ts';

/**
 * What the page in a tab keeps besides cookies, names and sizes only; at most 500 items.
 * @returns null when the page cannot be looked at
 */
export function storageIn(tabId: number): Promise<readonly StoredItem[] | null> {
  return inPage(tabId, async () => {
    const named = (name: string) => name.slice(0, 200);
    // Access is refused to pages with an opaque origin, and where the user blocks site data.
    const tried = async <T>(read: () => T | Promise<T>, instead: T): Promise<T> => {
      try {
        return await read();
      } catch {
        return instead;
      }
    };
    const webStorage = (kind: 'local' | 'session', storage: () => Storage) =>
      tried<StoredItem[]>(
        () =>
          Object.entries(storage()).map(([name, value]) => ({
            kind,
            name: named(name),
            bytes: new Blob([name, value]).size,
          })),
        [],
      );
    const listed = await Promise.all([
      webStorage('local', () => localStorage),
      webStorage('session', () => sessionStorage),
      tried<StoredItem[]>(
        async () =>
          (await indexedDB.databases()).map(({ name = '' }) => ({
            kind: 'indexed-db',
            name: named(name),
            bytes: null,
          })),
        [],
      ),
      tried<StoredItem[]>(
        async () => (await caches.keys()).map((name) => ({ kind: 'cache', name: named(name), bytes: null })),
        [],
      ),
    ]);
    return listed.flat().slice(0, 500);
  });
}

/** Empties all that {@link storageIn} lists. */
export async function clearStorageIn(tabId: number): Promise<void> {
  await inPage(tabId, async () => {
    const tried = async (clear: () => unknown): Promise<void> => {
      try {
        await clear();
      } catch {}
    };
    await tried(() => localStorage.clear());
    await tried(() => sessionStorage.clear());
    await tried(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await tried(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    return true;
  });
}
