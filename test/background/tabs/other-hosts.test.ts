import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { otherHosts } from '../../../src/background/tabs/other-hosts.ts';
import { grantHost, openTab, resetBrowser, showPage } from '../../browser/fake-browser.ts';

const HOST = 'data.town.example';

beforeEach(() => {
  resetBrowser();
  openTab(1, '0', `https://${HOST}/`);
  showPage(1, { html: '', hosts: [HOST, 'maps.example', 'cdn.example'] });
});

test('the hosts are sorted, without the page’s own, each with its grant', async () => {
  grantHost('maps.example');
  expect(await otherHosts(1, HOST)).toEqual([
    { host: 'cdn.example', granted: false },
    { host: 'maps.example', granted: true },
  ]);
});

test.each([
  { when: 'the tab shows another host', tabId: 1, host: 'other.example' },
  { when: 'we may not look at the tab', tabId: 2, host: HOST },
])('nothing is told when $when', async ({ tabId, host }) => {
  expect(await otherHosts(tabId, host)).toBeNull();
});
