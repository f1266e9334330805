import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { choose, logIn } from './harness/act.ts';
import { reportOf } from './harness/ask-report.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { stopWorker } from './harness/stop-worker.ts';

/** A portal of another site: cookies are thrown out of one site at a time. */
const FULL = 'full.huwise.com';
/** A portal that no other test visits. */
const FAITHFUL = 'faithful.opendatasoft.com';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ scenario: 'faithful', names: [FULL, FAITHFUL] });
});
afterAll(() => stage?.close());

const setCookie = (line: string) => `/test/set-cookie?line=${encodeURIComponent(line)}`;

test('a worker killed between two cookies loses neither and doubles neither', async () => {
  const page = await stage.visit(setCookie('before_kill=1; Path=/; Secure; Max-Age=600'));
  await expect.poll(async () => (await reportOf(stage, page)).cookies.length).toBe(1);
  await stopWorker(stage);
  await page.goto(`${stage.portal.origin(hosts.hosted)}${setCookie('after_kill=1; Path=/; Secure; Max-Age=600')}`);
  await expect.poll(async () => (await reportOf(stage, page)).cookies.length).toBe(2);
  const { cookies } = await reportOf(stage, page);
  expect(
    cookies.map(({ cookie, setters }) => [cookie.name, setters.map(({ setter, times }) => [setter.kind, times])]),
  ).toEqual([
    ['after_kill', [['response', 1]]],
    ['before_kill', [['response', 1]]],
  ]);
});

test('the popup speaks while the worker is dead', async () => {
  const page = await stage.visit('/explore/');
  await stopWorker(stage);
  const popup = await openPopupPage(stage, page);
  await popup.waitForSelector('.row');
  expect((await readPopup(popup)).host).toBe(hosts.hosted);
  await popup.close();
});

test('on the faithful portal all cookies are in the policy, and the blind spots are named', async () => {
  const page = await stage.visit('/', FAITHFUL);
  await choose(page, 'accept');
  await logIn(page, stage.portal.origin(FAITHFUL));
  const popup = await openPopupPage(stage, page);
  await expect.poll(async () => (await readPopup(popup)).answer).toBe('All 6 cookies are in this portal’s policy.');
  // What could not be seen comes after the first sight.
  await expect.poll(async () => (await readPopup(popup)).text).toContain('Pages you have not visited may set more.');
  const { counts, text } = await readPopup(popup);
  expect(counts).toEqual([0, 0, 6, 1]);
  expect(text).not.toMatch(/other sites? that the pages load/); // the map’s is granted, as all of the platform’s
  await popup.close();
});

test('cookies from before the watch are said to be older, their setter unknown', async () => {
  const page = await stage.visit(setCookie('older=1; Path=/; Secure; Max-Age=600'));
  const popup = await openPopupPage(stage, page);
  await popup.evaluate(() => chrome.storage.session.clear());
  await stopWorker(stage);
  await popup.reload();
  await expect.poll(async () => (await readPopup(popup)).text).toContain('there before');
  const older = (await reportOf(stage, page)).cookies.find(({ cookie }) => cookie.name === 'older');
  expect(older).toMatchObject({ olderThanWatch: true, setters: [] });
  await popup.close();
});

test('cookies that the browser throws out because the site has too many are counted and said', async () => {
  const setting = (from: number) => {
    const lines = Array.from({ length: 100 }, (_, n) => ['line', `c${from + n}=1; Path=/; Secure; Max-Age=600`]);
    return `/test/set-cookie?${new URLSearchParams(lines)}`;
  };
  const page = await stage.visit(setting(0), FULL);
  await page.goto(`${stage.portal.origin(FULL)}${setting(100)}`);
  const popup = await openPopupPage(stage, page);
  await popup.waitForSelector('.chip');
  await expect.poll(async () => (await reportOf(stage, page)).cookies.length).toBe(200);
  const { cookies, watch } = await reportOf(stage, page);
  const gone = cookies.filter(({ removedAt }) => removedAt !== null).length;
  expect(gone).toBeGreaterThan(0);
  expect(watch.blindSpots).toContainEqual({ kind: 'evicted', cookies: gone });
  await expect.poll(async () => (await readPopup(popup)).text).toContain(`The browser threw out ${gone} cookies`);
});
