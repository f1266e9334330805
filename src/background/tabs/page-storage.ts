import { inPage } from '../../browser/in-page.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { StoredItem, StoredItems } from '../../core/journal/stored-item.ts';
import { CHOICE_ITEMS, readChoices } from '../../core/portal/consent-tools.ts';

/** What a page keeps besides cookies. */
interface PageStorage {
  /** Names and sizes of at most 500 items, and how many more there are. */
  readonly stored: StoredItems;
  /** The choices that consent tools keep in its local storage: the answers alone. */
  readonly choices: readonly JournalEvent<'choice'>[];
}

/**
 * Lists what the page in a tab stores besides cookies.
 * @param at when we look, in ms since the Unix epoch
 * @returns null when we may not look at the page
 */
export async function storageIn(tabId: number, at: number): Promise<PageStorage | null> {
  const listed = await inPage(tabId, listStorage, CHOICE_ITEMS);
  if (!listed) return null;
  const choices = listed.held.flatMap(([holder, value]): readonly JournalEvent<'choice'>[] => {
    const read = readChoices(holder, value);
    return read ? [{ kind: 'choice', at, choices: read, holder, found: true }] : [];
  });
  return { stored: { items: listed.items, more: listed.more }, choices };
}

/**
 * Runs in a page: it uses nothing from outside of itself.
 * @param patterns of the names of items in which consent tools keep a choice
 */
async function listStorage(patterns: readonly string[]) {
  const [maxItems, maxNameLength, maxNames, maxHeld, maxLength] = [500, 200, 20_000, 50, 100_000];
  const items: StoredItem[] = [];
  let more = 0;
  /** Lists the first of so many items, and counts the others: what a page stores may take long to read. */
  const list = (
    kind: StoredItem['kind'],
    count: number,
    itemAt: (index: number) => readonly [string, number | null],
  ) => {
    const room = Math.min(count, maxItems - items.length);
    for (let index = 0; index < room; index++) {
      const [name, bytes] = itemAt(index);
      items.push({ kind, name: name.slice(0, maxNameLength), bytes });
    }
    more += count - room;
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  const listArea = (kind: 'local' | 'session', area: Storage) =>
    list(kind, area.length, (index) => {
      const name = area.key(index) ?? '';
      return [name, bytesOf(name) + bytesOf(area.getItem(name) ?? '')];
    });
  /** What has a whole name is asked for by that; the others' names are listed, unless that takes too long. */
  const choicesHeld = () => {
    const starts = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const names = localStorage.length > maxNames ? [] : Object.keys(localStorage);
    const named = names.filter((name) => starts.some((start) => name.startsWith(start)));
    return [...new Set([...patterns, ...named])]
      .map((name) => [name, localStorage.getItem(name)] as const)
      .filter((item): item is readonly [string, string] => item[1] !== null && item[1].length <= maxLength)
      .slice(0, maxHeld);
  };
  // Browsers refuse access to pages with an opaque origin, and where the user blocks site data.
  const tried = <T>(look: () => T | Promise<T>) =>
    Promise.resolve()
      .then(look)
      .catch(() => null);
  await tried(() => listArea('local', localStorage));
  await tried(() => listArea('session', sessionStorage));
  await tried(async () => {
    const databases = await indexedDB.databases();
    list('indexed-db', databases.length, (index) => [databases[index]?.name ?? '', null]);
  });
  await tried(async () => {
    const names = await caches.keys();
    list('cache', names.length, (index) => [names[index] ?? '', null]);
  });
  return { items, more, held: (await tried(choicesHeld)) ?? [] };
}
