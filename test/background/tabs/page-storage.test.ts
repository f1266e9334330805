import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { storageIn } from '../../../src/background/tabs/page-storage.ts';
import { browser } from '../../../src/browser/browser.ts';
import { clearStorageIn } from '../../../src/browser/clear-storage-in.ts';
import { START } from '../../core/facts.ts';

interface Injected {
  readonly func: (...args: readonly unknown[]) => unknown;
  readonly args?: readonly unknown[];
}

/** What goes into the page runs here, in its stead: a page that stores one item of each kind. */
function openPage({ refused = false, local = { theme: 'dark' } as Readonly<Record<string, string>> } = {}) {
  const cleared: string[] = [];
  const area = (kind: string, items: Readonly<Record<string, string>>) => {
    const names = Object.keys(items);
    const methods = {
      length: names.length,
      key: (index: number) => names[index] ?? null,
      getItem: (name: string) => items[name] ?? null,
      clear: () => cleared.push(kind),
    };
    return Object.defineProperties(
      { ...items },
      Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, { value }])),
    );
  };
  const page = {
    localStorage: area('local', local),
    sessionStorage: area('session', { é: '€' }),
    indexedDB: {
      databases: async () => [{ name: 'offline' }],
      deleteDatabase: (name: string) => {
        const request = { onsuccess: () => {} };
        setImmediate(() => {
          cleared.push(`indexed-db ${name}`);
          request.onsuccess();
        });
        return request;
      },
    },
    caches: { keys: async () => ['v1'], delete: async (name: string) => cleared.push(`cache ${name}`) },
    navigator: {
      serviceWorker: { getRegistrations: async () => [{ unregister: async () => cleared.push('worker') > 0 }] },
      storage: {
        getDirectory: async () => ({
          async *keys() {
            yield 'notes';
          },
          removeEntry: async (name: string) => cleared.push(`file ${name}`),
        }),
      },
    },
  };
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  if (refused)
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
      configurable: true,
    });
  Object.assign(browser.scripting, {
    executeScript: async ({ func, args = [] }: Injected) => [{ result: await func(...args) }],
  });
  return cleared;
}

const CHOICE = JSON.stringify({ consents: { measurement: true } });
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}${'x'.repeat(300)}`, '']));
const others = [
  { kind: 'session', name: 'é', bytes: 5 },
  { kind: 'indexed-db', name: 'offline', bytes: null },
  { kind: 'cache', name: 'v1', bytes: null },
];

test('names and sizes are listed, and no value', async () => {
  openPage();
  expect(await storageIn(1, START)).toEqual({
    stored: { items: [{ kind: 'local', name: 'theme', bytes: 9 }, ...others], more: 0 },
    choices: [],
  });
});

test('storage that the page may not open is left out', async () => {
  openPage({ refused: true });
  expect(await storageIn(1, START)).toEqual({ stored: { items: others, more: 0 }, choices: [] });
});

test('a page may store any number of items, under endless names', async () => {
  openPage({ local: many(600) });
  const { items = [], more } = (await storageIn(1, START))?.stored ?? {};
  expect(items).toHaveLength(500);
  expect(items[0]?.name).toHaveLength(200);
  expect(more).toBe(100 + others.length);
});

test.each([
  { when: 'among others', others: { theme: 'dark' }, held: ['c15t'] },
  { when: 'among more than are listed', others: many(20_001), held: ['c15t'] },
  { when: 'unless it is too long for a choice', others: { c15t: `${CHOICE}${' '.repeat(100_000)}` }, held: [] },
])('a choice is found $when', async ({ others, held }) => {
  openPage({ local: { c15t: CHOICE, ...others } });
  expect((await storageIn(1, START))?.choices.map(({ holder }) => holder)).toEqual(held);
});

test('clearing deletes every kind, service workers and private files', async () => {
  const cleared = openPage();
  expect(await clearStorageIn(1)).toBe(true);
  expect(cleared.sort()).toEqual(['cache v1', 'file notes', 'indexed-db offline', 'local', 'session', 'worker']);
});

test('what the page may not clear is told', async () => {
  openPage({ refused: true });
  expect(await clearStorageIn(1)).toBe(false);
});
