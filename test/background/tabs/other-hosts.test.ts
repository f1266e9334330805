import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { otherHosts } from '../../../src/background/tabs/other-hosts.ts';
import { browser } from '../../../src/browser/browser.ts';
import { grantHost, openTab, resetBrowser, showPage } from '../../browser/fake-browser.ts';

const HOST = 'data.town.example';

beforeEach(() => {
  resetBrowser();
  openTab(1, '0', `https://${HOST}/`);
  showPage(1, { html: '', hosts: [HOST, 'maps.example', 'cdn.example'] });
});

test('the hosts are sorted, without the page’s own, each with its grant', async () => {
  grantHost('maps.example');
  expect(await otherHosts(1, HOST)).toEqual({
    hosts: [
      { host: 'cdn.example', granted: false },
      { host: 'maps.example', granted: true },
    ],
  });
});

test.each([
  { when: 'the tab shows another host', tabId: 1, host: 'other.example' },
  { when: 'we may not look at the tab', tabId: 2, host: HOST },
])('nothing is told when $when', async ({ tabId, host }) => {
  expect(await otherHosts(tabId, host)).toBeNull();
});

test('the hosts of all frames are one list; of more than a hundred the number is told', async () => {
  const hosts = Array.from({ length: 200 }, (_, n) => `h${String(n).padStart(3, '0')}.example`);
  const frames = [
    { result: { own: HOST, isTop: true, hosts: ['z.example', ''], more: 0 } },
    { result: null },
    { result: { own: 'maps.example', isTop: false, hosts: [...hosts, HOST], more: 5 } },
  ];
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue(frames as never);
  const told = await otherHosts(1, HOST);
  expect(told?.hosts.map(({ host }) => host)).toEqual(hosts.slice(0, 100));
  expect(told?.more).toBe(106);
});
