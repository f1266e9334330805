import './fake-browser.ts';
import { expect, test } from 'vitest';
import { readStored } from '../../src/extension/watch.ts';
import { createWatcher } from '../../src/extension/watcher.ts';
import { HOST } from '../core/facts.ts';
import { grant, openTab, resetBrowser, stored } from './fake-browser.ts';

// In a file of its own: the worker that was killed goes on in this process, and would write into the next test.
const cookie = {
  name: 'interrupted',
  value: 's3cret',
  domain: HOST,
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: true,
  storeId: '0',
  firstPartyDomain: '',
} as const;
const visit = {
  tabId: 1,
  url: `https://${HOST}/`,
  requestId: '1',
  frameId: 0,
  parentFrameId: -1,
  method: 'GET',
  type: 'main_frame',
  timeStamp: 0,
  thirdParty: false,
} as const;
const kinds = async () => (await readStored({ storeId: '0', host: HOST }, 'en')).journal.map(({ kind }) => kind);
const open = () => {
  grant('*://*.opendatasoft.com/*');
  openTab(1, '0', `https://${HOST}/`);
};

test('what a worker was told and could not handle any more, the next one does, once', async () => {
  open();
  const first = createWatcher();
  await first.navigation(visit);
  await expect.poll(kinds).toEqual(['present', 'visit']);
  first.cookie({ cookie, removed: false, cause: 'explicit' }); // killed now: nothing is waited for
  await new Promise(setImmediate);
  const kept = stored();
  resetBrowser();
  open();
  await chrome.storage.session.set(kept);
  createWatcher();
  await expect.poll(kinds).toEqual(['present', 'visit', 'changed']);
  expect(Object.keys(stored()).filter((key) => key.startsWith('arrival/'))).toEqual([]);
});
