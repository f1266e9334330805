import '../browser/fake-browser.ts';
import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { readPageWrites } from '../../src/background/journal/page-writes.ts';
import { createWorker } from '../../src/background/worker.ts';
import { browser } from '../../src/browser/browser.ts';
import { answerReading, badgeOf, grant, openTab, showPage } from '../browser/fake-browser.ts';
import { HOST } from '../core/facts.ts';
import { navigation, rawCookie, response } from './told.ts';

const URL = `https://${HOST}/`;
const TAB = { id: 1, url: URL, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const numbers = Array.from({ length: 50 }, (_, n) => n);

/** Counts what the worker asks of the browser from now on. */
function countCalls() {
  const counts: Record<string, number> = {};
  const count = (api: object, area: string) => {
    for (const [name, call] of Object.entries(api))
      if (typeof call === 'function')
        Object.assign(api, {
          [name]: (...args: unknown[]) => {
            const key = `${area}.${name}`;
            counts[key] = (counts[key] ?? 0) + 1;
            return call(...args);
          },
        });
  };
  const { action, cookies, offscreen, permissions, scripting, tabs } = chrome;
  const areas = { action, cookies, offscreen, permissions, scripting, tabs, 'storage.session': chrome.storage.session };
  for (const [area, api] of Object.entries(areas)) count(api, area);
  return counts;
}

/** A page that sets 100 cookies, half of them by its response and half by its scripts. */
async function viewPage({ recording, handleHeaders, watches }: ReturnType<typeof createWorker>, id: string) {
  await recording.recordNavigation(navigation(URL));
  const lines = numbers.map((n) => ({ name: 'Set-Cookie', value: `line${n}=1; Path=/; Secure` }));
  await handleHeaders(response('', { responseHeaders: lines }));
  const change = (name: string) => ({ cookie: { ...rawCookie, name }, removed: false, cause: 'explicit' }) as const;
  for (const n of numbers) await recording.recordCookieChange(change(`line${n}`));
  for (const n of numbers) await recording.recordCookieChange(change(`script${n}`));
  const told = { kind: 'writes', id, dropped: 0, writes: numbers.map((n) => [`script${n}=;Path=/`, 8, false, '']) };
  const sender: Runtime.MessageSender = { id: browser.runtime.id, url: URL, frameId: 0, tab: TAB };
  const writes = readPageWrites(told, sender, Date.now());
  if (writes) await recording.recordPageWrites(writes);
  await watches.followShown({ tab: TAB, isFrame: false, recorded: true });
  for (let ms = 0; ms < 2000; ms += 25) {
    await vi.advanceTimersByTimeAsync(25);
    await new Promise(setImmediate); // a write takes as long
  }
}

test('of a page that sets 100 cookies, without a readable policy, the browser is asked little', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  grant('*://*.opendatasoft.com/*');
  openTab(1, '0', URL);
  showPage(1, { hosts: ['cdn.example'], links: [{ text: 'Cookies', href: '/c/', inFooter: true }] });
  answerReading({ 'choose-link': () => ({ own: '/c/', elsewhere: null }) });
  const worker = createWorker();
  await viewPage(worker, 'page/0');
  await expect.poll(() => badgeOf(1)?.title).toBeDefined();
  const counts = countCalls();
  await viewPage(worker, 'page/1');
  await expect.poll(() => counts['action.setTitle']).toBe(1); // the badge comes last
  expect(counts).toEqual({
    'action.setBadgeBackgroundColor': 1,
    'action.setBadgeText': 1,
    'action.setTitle': 1,
    'cookies.getAll': 3,
    'scripting.executeScript': 3,
    'storage.session.get': 4,
    'storage.session.set': 2,
    'tabs.query': 2,
  });
});
