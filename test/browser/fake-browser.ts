import { vi } from 'vitest';
import type { PageLink } from '../../src/core/policy/choose-policy-link.ts';
import type { ReadAnswers, ReadOutcome, ReadRequest } from '../../src/policy-reader/read-request.ts';

/**
 * A browser for adapters' unit tests: jest-chrome, and the parts of Manifest V3 that it lacks.
 * Import it before the adapter under test.
 */
Object.assign(globalThis, { jest: vi });
const { chrome: fake } = await import('jest-chrome');

const held = new Map<string, unknown>();
let failing = false;
/** How many characters storage has room for. */
let room = Number.POSITIVE_INFINITY;
/** Every write is counted, and none is quick. */
export const writes: Readonly<Record<string, unknown>>[] = [];

const session = {
  async remove(keys: string | readonly string[]) {
    for (const key of [keys].flat()) held.delete(key);
  },
  async get(keys: string | readonly string[] | null) {
    const wanted = keys === null ? [...held.keys()] : typeof keys === 'string' ? [keys] : keys;
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => held.has(key)).map((key) => [key, held.get(key)])),
    );
  },
  async set(items: Readonly<Record<string, unknown>>) {
    writes.push(structuredClone(items));
    await new Promise(setImmediate);
    if (failing && JSON.stringify(items).length > 50) {
      failing = false;
      throw new Error('The storage is full.');
    }
    const after = Object.entries({ ...Object.fromEntries(held), ...items });
    if (after.reduce((sum, [, value]) => sum + JSON.stringify(value).length, 0) > room) {
      throw new Error('The storage is full.');
    }
    for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
  },
};

/** What is stored, by key. */
export const stored = (): Readonly<Record<string, unknown>> => Object.fromEntries(held);

/** Leaves room for so many characters. */
export function limitStorage(characters: number): void {
  room = characters;
}

/** Of events, or of anything else that takes room. */
export function failNextWrite(): void {
  failing = true;
}

const tabs = new Map<number, { readonly storeId: string; readonly url: string }>();
const granted = new Set<string>();
const grantedHosts = new Set<string>();
/** What a page lets its visitors see: its markup, and the hosts that it loads from. */
interface ShownPage {
  readonly html: string;
  readonly hosts: readonly string[];
  readonly links: readonly PageLink[];
}
const pages = new Map<number, ShownPage>();

/** Opens a tab in a cookie store, or (null) closes it, and the store with it when it was the last. */
export function openTab(id: number, storeId: string | null, url = ''): void {
  if (storeId === null) tabs.delete(id);
  else tabs.set(id, { storeId, url });
}

/** What the page in a tab shows; a tab without one cannot be looked into. */
export function showPage(id: number, page: Partial<ShownPage>): void {
  pages.set(id, { html: '', hosts: [], links: [], ...page });
}

/** Grants a host by its name, or takes it back. */
export const grantHost = (host: string): void => {
  grantedHosts.add(`*://${host}/*`);
  tellGrants();
};
export const revokeHost = (host: string): void => {
  grantedHosts.delete(`*://${host}/*`);
  tellGrants();
};
const grantListeners: (() => void)[] = [];
const tellGrants = (): void => {
  for (const listener of grantListeners) listener();
};

/** Grants a match pattern; only `*://*.DOMAIN/*` is understood. */
export const grant = (pattern: string): void => {
  granted.add(pattern.replace('*://*', '').replace('/*', ''));
  tellGrants();
};

/** Cookies that the browser holds, as it tells them. */
let cookies: readonly object[] = [];
export const holdCookies = (all: readonly object[]): void => {
  cookies = all;
};

/** What the toolbar button shows in a tab. */
const badges = new Map<number, { readonly text?: string; readonly title?: string }>();
export const badgeOf = (tabId: number) => badges.get(tabId);

/** What the network answers, by address; nothing else is found. */
const served = new Map<string, () => Response>();
export const serve = (url: string, answer: () => Response): void => void served.set(url, answer);
/** The addresses that were asked for. */
export const requests: string[] = [];

/** What the reader of policies answers in its offscreen page. */
type Answers = {
  readonly [Kind in ReadRequest['kind']]: (text: string, observed: readonly string[]) => ReadAnswers[Kind];
};
const NOTHING_READ: Answers = {
  'read-document': (text) => ({ declarations: [], language: null, host: null, date: null, text }),
  'choose-link': () => ({ own: null, elsewhere: null }),
  'registrable-domain': (host) => host,
};
let answers = NOTHING_READ;
export const answerReading = (changed: Partial<Answers>): void => {
  answers = { ...answers, ...changed };
};

export function resetBrowser(): void {
  held.clear();
  room = Number.POSITIVE_INFINITY;
  cookies = [];
  badges.clear();
  served.clear();
  requests.length = 0;
  answers = NOTHING_READ;
  writes.length = 0;
  tabs.clear();
  granted.clear();
  grantedHosts.clear();
  pages.clear();
  tellGrants();
}

const mayLookAt = (url: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => url.replace(/^https?/, '*').startsWith(pattern.slice(0, -1)));

const noteBadge = async ({ tabId, ...shown }: { readonly tabId: number }): Promise<void> => {
  badges.set(tabId, { ...badges.get(tabId), ...shown });
};

/** As long as nobody sets one, the extension's name. */
const getTitle = async ({ tabId }: { readonly tabId: number }): Promise<string> =>
  badges.get(tabId)?.title ?? 'appName';

Object.assign(fake.runtime, {
  id: 'test',
  getURL: (path: string) => `chrome-extension://test/${path}`,
  sendMessage: async (request: ReadRequest) => {
    const ask = (): ReadAnswers[ReadRequest['kind']] => {
      if (request.kind === 'read-document') return answers['read-document'](request.text, request.observed);
      if (request.kind === 'choose-link') return answers['choose-link'](request.page, []);
      return answers['registrable-domain'](request.host, []);
    };
    return { kind: 'answer', value: ask() } satisfies ReadOutcome;
  },
});
Object.assign(fake.storage, { session });
Object.assign(fake.i18n, {
  getUILanguage: () => 'en',
  getMessage: (key: string) => (key === '@@ui_locale' ? 'en' : key),
});
Object.assign(fake, {
  cookies: {
    getAll: async () => cookies,
    getAllCookieStores: async () =>
      [...new Set([...tabs.values()].map(({ storeId }) => storeId))].map((id) => ({
        id,
        tabIds: [...tabs].filter(([, tab]) => tab.storeId === id).map(([tab]) => tab),
      })),
  },
  tabs: {
    get: async (id: number) => ({ id, url: tabs.get(id)?.url }),
    query: async ({ url }: { readonly url?: string }) =>
      [...tabs]
        .filter(([, tab]) => url === undefined || mayLookAt(tab.url, [url]))
        .map(([id, tab]) => ({ id, url: tab.url })),
  },
  permissions: {
    contains: async ({ origins }: { readonly origins: readonly string[] }) =>
      origins.every(
        (origin) =>
          [...granted].some((domain) => origin.replace('://', '://.').endsWith(`${domain}/*`)) ||
          mayLookAt(origin, [...grantedHosts]),
      ),
    getAll: async () => ({ origins: [...grantedHosts] }),
    onAdded: { addListener: (listener: () => void) => grantListeners.push(listener) },
    onRemoved: { addListener: () => {} },
  },
  action: { setBadgeText: noteBadge, setBadgeBackgroundColor: async () => {}, setTitle: noteBadge, getTitle },
  offscreen: { hasDocument: async () => false, createDocument: async () => {}, closeDocument: async () => {} },
  scripting: {
    // A function that goes into a page cannot run here: what it asks for is told by what it names.
    executeScript: async ({
      target,
      func,
    }: {
      readonly target: { readonly tabId: number };
      readonly func: unknown;
    }) => {
      const page = pages.get(target.tabId);
      if (!page) throw new Error('Cannot access contents of the page.');
      const asked = String(func);
      if (asked.includes('getHTML')) return [{ result: page.html }];
      if (/\.clear\(\)|getDirectory/.test(asked)) return [{ result: true }];
      if (asked.includes('createTreeWalker')) return [{ result: { links: page.links, more: 0 } }];
      if (!asked.includes('getEntriesByType')) return [{ result: null }];
      const own = new URL(tabs.get(target.tabId)?.url ?? '').hostname;
      return [{ result: { own, isTop: true, hosts: page.hosts, more: 0 } }];
    },
  },
});
Object.assign(globalThis, {
  chrome: fake,
  browser: fake,
  fetch: async (url: string) => {
    if (url.endsWith('/catalogue.json')) {
      // Hundreds of files, which few tests ask for.
      const { catalogueEntries } = await import('../../src/cli/knowledge/catalogue.ts');
      return Response.json(catalogueEntries);
    }
    requests.push(url);
    return served.get(url)?.() ?? new Response('', { status: 404 });
  },
});
