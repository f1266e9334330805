import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { openBadges } from '../../../src/background/badge/badges.ts';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import { browser } from '../../../src/browser/browser.ts';
import { grantHost, openTab, resetBrowser } from '../../browser/fake-browser.ts';

const watch = (host: string) => ({ ...EMPTY_INDEX, storeId: '0', host, origin: `https://${host}` });
const painted: number[] = [];
Object.assign(browser.action, {
  setBadgeText: async ({ tabId }: { readonly tabId: number }) => void painted.push(tabId),
});

beforeEach(() => {
  resetBrowser();
  painted.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  for (const [tabId, host] of [
    [1, 'a.example'],
    [2, 'b.example'],
  ] as const) {
    grantHost(host);
    openTab(tabId, '0', `https://${host}/`);
  }
});

test('the events of a moment share one painting per watch', async () => {
  const badges = openBadges();
  for (let n = 0; n < 10; n++) for (const host of ['a.example', 'b.example']) badges.paintSoon(watch(host));
  expect(painted).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  await expect.poll(() => [...painted].sort()).toEqual([1, 2]);
  badges.forgetTab(1); // it shows another page
  for (const host of ['a.example', 'b.example']) badges.paintSoon(watch(host));
  await vi.advanceTimersByTimeAsync(300);
  await expect.poll(() => [...painted].sort()).toEqual([1, 1, 2]); // the other tab shows it already
});

test('events that go on are painted after a second', async () => {
  const badges = openBadges();
  for (let n = 0; n < 10; n++) {
    badges.paintSoon(watch('a.example'));
    expect(painted).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
  }
  await expect.poll(() => painted).toEqual([1]);
});
