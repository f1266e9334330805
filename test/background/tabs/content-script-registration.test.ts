import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { reconcileContentScripts } from '../../../src/background/tabs/content-script-registration.ts';
import { browser } from '../../../src/browser/browser.ts';
import { forgetIntent, saveIntent } from '../../../src/browser/intent.ts';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly world?: string;
}
const scripts = new Map<string, Script>();
let origins: readonly string[] = [];
const injected: unknown[] = [];

/** As browsers do it: what is there cannot come, and what is not there cannot go. */
Object.assign(browser, {
  scripting: {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (added: readonly Script[]) => {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    executeScript: async (injection: { readonly target: { readonly tabId: number } }) => {
      if (injection.target.tabId === 2) throw new Error('Frame with ID 0 is showing error page');
      injected.push(injection);
    },
  },
});
Object.assign(browser.tabs, { query: async ({ url }: { readonly url: string }) => (url === TOWN ? TABS : []) });
Object.assign(browser.permissions, { getAll: async () => ({ origins }) });

const TOWN = 'https://data.town.example/*';
const TABS = [{ id: 2 }, { id: 3 }];
const grant = (...granted: readonly string[]): Promise<void> => {
  origins = granted;
  return reconcileContentScripts();
};
const places = () => [...scripts.values()].map(({ js, matches, world }) => [js[0], matches[0], world]);

beforeEach(() => {
  scripts.clear();
  injected.length = 0;
});

test('a granted host gets the relay, and the recorder in the page’s world', async () => {
  await grant(TOWN);
  expect(places()).toEqual([
    ['page/relay.js', TOWN, undefined],
    ['page/recorder.js', TOWN, 'MAIN'],
  ]);
});

test('its open pages get the relay, which is told that it is late, and tells when they are shown again', async () => {
  await grant(TOWN);
  const target = { tabId: 3 };
  expect(injected).toEqual([
    { target, func: expect.any(Function) },
    { target, files: ['page/relay.js'] },
  ]);
});

test('twice asked for is once there, and once gone', async () => {
  await Promise.all([grant(TOWN), grant(TOWN)]);
  expect(scripts.size).toBe(2);
  await Promise.all([grant(), grant()]);
  expect(scripts.size).toBe(0);
});

test.each([
  '*://*/*',
  '<all_urls>',
  'https://*/*',
  'https://*.town.example/*',
  '*://www.opendatasoft.com/*',
  '*://a.huwise.com/*',
])('%s gets none: it names no host, or one that is not ours to add', async (origin) => {
  await grant(origin);
  expect(scripts.size).toBe(0);
});

test('what was granted or taken back while we slept is made good', async () => {
  await grant('https://gone.example/*');
  await grant('*://*.opendatasoft.com/*', TOWN, '*://*/*');
  expect(places().map(([, match]) => match)).toEqual([TOWN, TOWN]);
});

test('a host that is granted to read one policy gets none', async () => {
  await saveIntent({ origin: TOWN, target: { storeId: '0', host: 'data.town.example' } });
  await grant(TOWN);
  await forgetIntent();
  expect(scripts.size).toBe(0);
});
