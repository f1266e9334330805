import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import { openPolicies } from '../../../src/background/policy/policies.ts';
import { readOwnPolicy, readStored } from '../../../src/browser/watch.ts';
import { answerReading, requests, resetBrowser, serve } from '../../browser/fake-browser.ts';
import { declared, START } from '../../core/facts.ts';

const HOST = 'data.town.example';
const USUAL = `https://${HOST}/terms/cookies-policy/?flg=en`;
const watchOf = (storeId: string) => ({ ...EMPTY_INDEX, storeId, host: HOST, origin: `https://${HOST}` });
const page = () => new Response('<p>Cookies', { headers: { 'content-type': 'text/html' } });

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  serve(USUAL, page);
  answerReading({
    'read-document': (text) => ({ declarations: [declared()], language: 'en', host: null, date: null, text }),
  });
});

test.each([
  { what: 'one watch, asked three times at once, fetches its policy once', stores: ['0', '0', '0'], fetched: 1 },
  { what: 'two watches fetch it once each', stores: ['0', '1'], fetched: 2 },
])('$what', async ({ stores, fetched }) => {
  const { seeToPolicy } = openPolicies();
  await Promise.all(stores.map((storeId) => seeToPolicy(watchOf(storeId))));
  expect(requests).toEqual(Array.from({ length: fetched }, () => USUAL));
  for (const storeId of stores) expect(await readOwnPolicy(watchOf(storeId), 'en')).toMatchObject({ kind: 'read' });
});

test('a chosen file goes before what was read, and to forget takes both', async () => {
  const watch = watchOf('0');
  const { seeToPolicy, chooseFile, forget } = openPolicies();
  await chooseFile(watch, { name: 'cookies.txt', text: 'sessionid', format: 'text' });
  await seeToPolicy(watch);
  expect((await readStored(watch, 'en')).policy).toMatchObject({ source: { kind: 'chosen-file' } });
  await forget(watch);
  expect((await readStored(watch, 'en')).policy).toBeNull();
});
