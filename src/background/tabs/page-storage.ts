import { browser } from '../../browser/browser.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { StoredItem } from '../../core/journal/stored-item.ts';
import { CHOICE_ITEMS, readChoices } from '../../core/portal/consent-tools.ts';
import { inPage } from './in-page.ts';

/** What a page keeps besides cookies. */
interface PageStorage {
  /** Names and sizes, of at most 500 items. */
  readonly items: readonly StoredItem[];
  /** The choices that consent tools keep in its local storage: the answers alone. */
  readonly choices: readonly JournalEvent<'choice'>[];
}

/** What the names of items begin with in which consent tools keep a choice. */
const CHOICE_STARTS = CHOICE_ITEMS.map((pattern) => pattern.replace('*', ''));

/**
 * Lists what the page in a tab stores besides cookies.
 * @param at when we look, in ms since the Unix epoch
 * @returns null when we may not look at the page
 */
export async function storageIn(tabId: number, at: number): Promise<PageStorage | null> {
  const stored = await inPage(tabId, listStorage, CHOICE_STARTS);
  if (!stored) return null;
  const choices = stored.held.flatMap(([holder, value]): readonly JournalEvent<'choice'>[] => {
    const read = readChoices(holder, value);
    return read ? [{ kind: 'choice', at, choices: read, holder, found: true }] : [];
  });
  return { items: stored.items, choices };
}

/** Runs in a page: it uses nothing from outside of itself. */
async function listStorage(starts: readonly string[]) {
  const named = (name: string) => name.slice(0, 200);
  // Browsers refuse access to pages with an opaque origin, and where the user blocks site data.
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
  const held = await tried(
    () => Object.entries(localStorage).filter(([name]) => starts.some((start) => name.startsWith(start))),
    [],
  );
  return { items: listed.flat().slice(0, 500), held };
}

/**
 * Deletes all that {@link storageIn} lists, the page's service workers and its private files.
 * @returns whether all of it is gone
 */
export async function clearStorageIn(tabId: number): Promise<boolean> {
  const cleared = await inPage(tabId, async () => {
    const tried = async (clear: () => unknown): Promise<boolean> => {
      try {
        return (await clear()) !== false;
      } catch {
        return false;
      }
    };
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
        return (await Promise.all(names.map(deleted))).every((gone) => gone);
      }),
      tried(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      }),
      tried(async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return (await Promise.all(workers.map((worker) => worker.unregister()))).every((gone) => gone);
      }),
    ]);
    return done.every((gone) => gone);
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
