import '../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { createWorker } from '../../src/background/worker.ts';
import { readStored } from '../../src/browser/watch.ts';
import { grant, openTab, resetBrowser, stored } from '../browser/fake-browser.ts';
import { HOST } from '../core/facts.ts';
import { navigation, rawCookie } from './told.ts';

const kinds = async () => (await readStored({ storeId: '0', host: HOST }, 'en')).journal.map(({ kind }) => kind);
const open = () => {
  grant('*://*.opendatasoft.com/*');
  openTab(1, '0', `https://${HOST}/`);
};

// In a file of its own: the worker that was killed goes on in this process, and would write into the next test.
test('what a worker was told and could not handle any more, the next one does, once', async () => {
  open();
  const first = createWorker();
  await first.recording.recordNavigation(navigation(`https://${HOST}/`));
  await expect.poll(kinds).toEqual(['snapshot', 'visit']);
  first.recording.recordCookieChange({ cookie: rawCookie, removed: false, cause: 'explicit' }); // killed now: nothing is waited for
  await new Promise(setImmediate);
  const kept = stored();
  resetBrowser();
  open();
  await chrome.storage.session.set(kept);
  createWorker();
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed']);
  expect(Object.keys(stored()).filter((key) => key.startsWith('inbox/'))).toEqual([]);
});
