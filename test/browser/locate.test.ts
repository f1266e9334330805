import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { locate } from '../../src/browser/locate.ts';
import { grant, grantHost, openTab, resetBrowser } from './fake-browser.ts';

beforeEach(() => {
  resetBrowser();
  grant('*://*.opendatasoft.com/*');
  grantHost('data.town.example');
});

const portal = { kind: 'portal', tabId: 1, storeId: '0' };
test.each([
  { url: 'https://town.opendatasoft.com/a?b', located: { ...portal, origin: 'https://town.opendatasoft.com' } },
  { url: 'https://data.town.example:8443/a', located: { ...portal, origin: 'https://data.town.example:8443' } },
  { url: 'https://www.example.org/', located: { kind: 'page', host: 'www.example.org', tabId: 1 } },
  { url: 'https://www.opendatasoft.com/', located: { kind: 'page', host: 'www.opendatasoft.com', tabId: 1 } },
  { url: 'about:blank', located: { kind: 'no-page' } },
  { url: 'file:///etc/hosts', located: { kind: 'no-page' } },
  { url: '', located: { kind: 'no-page' } },
])('$url is $located', async ({ url, located }) => {
  openTab(1, '0', url);
  expect(await locate(1)).toMatchObject(located);
  expect(await locate(null)).toMatchObject(located);
});
