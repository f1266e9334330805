import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { isGranted } from '../../../src/background/tabs/is-granted.ts';
import { grant, grantHost, resetBrowser, revokeHost } from '../../browser/fake-browser.ts';

beforeEach(() => {
  resetBrowser();
  grantHost('data.town.example');
  grant('*://*.opendatasoft.com/*');
});

test.each([
  { host: 'data.town.example', granted: true },
  { host: 'www.town.example', granted: false },
  { host: 'town.example', granted: false },
  { host: 'town.opendatasoft.com', granted: true },
  { host: 'notopendatasoft.com', granted: false },
])('$host: $granted', async ({ host, granted }) => {
  expect(await isGranted(host)).toBe(granted);
});

test('a host that was taken back is not granted', async () => {
  revokeHost('data.town.example');
  expect(await isGranted('data.town.example')).toBe(false);
});
