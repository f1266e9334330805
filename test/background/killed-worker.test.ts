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
/** Another worker comes, and finds what is stored. */
async function succeed() {
  const kept = stored();
  resetBrowser();
  open();
  await chrome.storage.session.set(kept);
  return createWorker();
}
const change = { cookie: rawCookie, removed: false, cause: 'explicit' } as const;

// In a file of its own: the worker that was killed goes on in this process, and would write into the next test.
test('a worker that stops at rest loses nothing; of one that is killed before, the next one notes it', async () => {
  open();
  const first = createWorker();
  await first.recording.recordNavigation(navigation(`https://${HOST}/`));
  await first.recording.recordCookieChange(change);
  await first.recording.settle();
  const second = await succeed();
  await second.recording.recordCookieChange(change);
  await second.recording.settle();
  expect(await kinds()).toEqual(['snapshot', 'visit', 'changed', 'changed']);
  await second.recording.recordCookieChange(change);
  await new Promise(setImmediate); // killed now
  const third = await succeed();
  await third.recording.recordCookieChange(change);
  await third.recording.settle();
  expect(await kinds()).toEqual(['snapshot', 'visit', 'changed', 'changed', 'dropped', 'changed']);
});
