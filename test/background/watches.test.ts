import '../browser/fake-browser.ts';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createWorker } from '../../src/background/worker.ts';
import { browser } from '../../src/browser/browser.ts';
import { readStored, readWatches } from '../../src/browser/watch.ts';
import { replay } from '../../src/core/journal/replay.ts';
import { badgeOf, grantHost, openTab, requests, showPage } from '../browser/fake-browser.ts';
import { navigation } from './told.ts';
import { HOST, openTwoTabs, PLAIN, PORTAL, target } from './two-tabs.ts';

const journalOf = async (host = HOST, storeId = '0') => (await readStored({ storeId, host }, 'en')).journal;
const kinds = async () => (await journalOf()).map(({ kind }) => kind);
const told = async () => (await journalOf()).flatMap((event) => (event.kind === 'hosts' ? [event.hosts] : []));
const certainty = async () => (await readStored(target, 'en')).recognised?.certainty;
const TAB = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const shown = { tab: { id: 1, url: `https://${HOST}/`, ...TAB }, isFrame: false, recorded: true };
const look = (worker: ReturnType<typeof createWorker>) => worker.watches.watchTab(1);

/** Waits for work whose timers are faked. */
const whileTimePasses = async (work: Promise<unknown>): Promise<void> => {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  while (!isDone) await vi.advanceTimersByTimeAsync(1000);
  await done;
};

beforeEach(openTwoTabs);

describe('what pages show of a granted host', () => {
  beforeEach(() => grantHost(HOST));

  test('a page that shows nothing does not unmake a portal', async () => {
    const worker = createWorker();
    showPage(1, { html: PLAIN });
    await look(worker);
    expect(await certainty()).toBe('no');
    showPage(1, { html: PORTAL });
    await look(worker);
    expect(await certainty()).toBe('certain');
    showPage(1, { html: PLAIN });
    await look(worker);
    expect(await certainty()).toBe('certain');
  });

  test('the hosts that it loads from are told once, and again when one is granted', async () => {
    const worker = createWorker();
    showPage(1, { html: PORTAL, hosts: [HOST, 'maps.example.org', '', 'cdn.example.net'] });
    await look(worker);
    await look(worker);
    grantHost('maps.example.org');
    await look(worker);
    const cdn = { host: 'cdn.example.net', granted: false };
    await expect.poll(told).toEqual([
      [cdn, { host: 'maps.example.org', granted: false }],
      [cdn, { host: 'maps.example.org', granted: true }],
    ]);
  });

  test('a page that answered, and then is too busy to, is told once; its hosts stay known', async () => {
    const worker = createWorker();
    showPage(1, { html: PORTAL, hosts: [HOST, 'maps.example.org'] });
    await look(worker);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const busy = vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => {}));
    onTestFinished(() => {
      vi.useRealTimers();
      busy.mockRestore();
    });
    for (let times = 0; times < 2; times++) await whileTimePasses(look(worker));
    await whileTimePasses(worker.recording.settle()); // it waits for a rest too
    const { otherHosts, dropped } = replay(await journalOf());
    expect(otherHosts).toEqual(new Map([['maps.example.org', false]]));
    expect(dropped.busy).toBe(1);
  });

  test('of the hosts that a page makes up, a hundred are kept', async () => {
    showPage(1, { html: PORTAL, hosts: Array.from({ length: 1000 }, (_, index) => `h${index}.example`) });
    await look(createWorker());
    await expect.poll(async () => (await told())[0]).toHaveLength(100);
  });
});

describe('a tab shows a page', () => {
  test('of a watched portal: its policy is looked for, and its badge painted', async () => {
    grantHost(HOST);
    const worker = createWorker();
    await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
    expect(requests).toEqual([]);
    await worker.watches.followShown(shown);
    expect(requests[0]).toBe(`https://${HOST}/terms/cookies-policy/?flg=en`);
    await expect.poll(() => badgeOf(1)?.text).toBe('?'); // none is found
  });

  test('of a portal that nobody was seen to go to: its watch begins', async () => {
    grantHost(HOST);
    await createWorker().watches.followShown(shown);
    await expect.poll(async () => (await kinds())[0]).toBe('snapshot');
  });

  test('that was open before its host was granted: what its scripts wrote is not known', async () => {
    grantHost(HOST);
    const worker = createWorker();
    for (let times = 0; times < 2; times++) await worker.watches.followShown({ ...shown, recorded: false });
    await worker.recording.settle();
    const unseen = (await journalOf()).filter((event) => event.kind === 'dropped');
    expect(unseen).toMatchObject([{ writes: 0, unrecorded: 1 }]); // told once
  });

  test('with frames whose scripts are not recorded: that is told once, and nothing else follows', async () => {
    grantHost(HOST);
    const worker = createWorker();
    await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
    for (let times = 0; times < 2; times++)
      await worker.watches.followShown({ ...shown, isFrame: true, recorded: false });
    await worker.recording.settle();
    expect(await kinds()).toEqual(['snapshot', 'visit', 'dropped']);
    expect(requests).toEqual([]);
  });

  test.each([
    { when: 'of a host that is not watched', tab: { id: 2, url: 'https://www.example.org/' } },
    { when: 'whose address is not told', tab: { id: 1 } },
  ])('$when: nothing follows', async ({ tab }) => {
    const worker = createWorker();
    await worker.watches.followShown({ ...shown, tab: { ...tab, ...TAB } });
    expect(requests).toEqual([]);
    expect(await readWatches()).toEqual({});
  });
});

test('a closed private window leaves nothing behind', async () => {
  grantHost(HOST);
  const worker = createWorker();
  await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
  openTab(7, '1', `https://${HOST}/`);
  await worker.recording.recordNavigation(navigation(`https://${HOST}/`, 7));
  await expect.poll(async () => (await journalOf(HOST, '1')).length).toBe(2);
  openTab(7, null);
  await worker.watches.forgetPrivateWindows();
  expect(await journalOf(HOST, '1')).toEqual([]);
  expect(await kinds()).toEqual(['snapshot', 'visit']);
});
