import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { openWatchLog } from '../../../src/background/journal/watch-log.ts';
import { readStored } from '../../../src/browser/watch.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { failNextWrite, resetBrowser, stored, writes } from '../../browser/fake-browser.ts';
import { changed, HOST, START } from '../../core/facts.ts';

const target = { storeId: '0', host: HOST };
const origin = `https://${HOST}`;
const everything = () => true;
/** Appends, and waits until it is stored. */
const append = async (log: ReturnType<typeof openWatchLog>, name: string) =>
  (await log.append(everything, [changed({ name })])).stored;
const namesIn = async () =>
  (await readStored(target, 'en')).journal.map((event) => (event.kind === 'changed' ? event.cookie.name : event.kind));

beforeEach(() => {
  resetBrowser();
  // Its moment for gathering events goes by as soon as nothing else is left to do.
  vi.useFakeTimers({ toFake: ['setTimeout'] }).setTimerTickMode('nextTimerAsync');
});

test('events that arrive at once are all kept, in order', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  const names = Array.from({ length: 50 }, (_, n) => `c${n}`);
  await Promise.all(names.map((name) => append(log, name)));
  expect(await namesIn()).toEqual(names);
});

test('events that arrive during a write share the next one', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await Promise.all(Array.from({ length: 50 }, (_, n) => append(log, `c${n}`)));
  expect(writes.length).toBeLessThan(5);
});

test('a batch is written once and never again', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await append(log, 'a');
  await append(log, 'b');
  const keys = writes.flatMap((items) => Object.keys(items)).filter((key) => key.startsWith('events/'));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a worker that died between two events loses neither and doubles neither', async () => {
  const first = openWatchLog();
  await first.begin(target, origin);
  await append(first, 'a');
  const second = openWatchLog(); // a new worker, with nothing in memory
  await append(second, 'b');
  expect(await namesIn()).toEqual(['a', 'b']);
});

test('a worker that dies in the middle of a write leaves what was stored before, and counts nothing twice', async () => {
  const first = openWatchLog();
  await first.begin(target, origin);
  await append(first, 'a');
  append(first, 'b'); // under way when it dies
  const second = openWatchLog();
  await append(second, 'c');
  const names = await namesIn();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('a');
  expect(names).toContain('c');
});

test('what could not be stored goes first into the next write', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  failNextWrite();
  await expect(append(log, 'a')).rejects.toThrow('full');
  await append(log, 'b');
  expect(await namesIn()).toEqual(['a', 'b']);
});

test('what waits for room is told by its number, also when its worker is killed', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await append(log, 'a');
  failNextWrite();
  await expect(append(log, 'b')).rejects.toThrow('full');
  const journal = async () => (await readStored(target, 'en')).journal;
  expect(await journal()).toMatchObject([{ kind: 'changed' }, { kind: 'dropped', events: 1 }]);
  await append(openWatchLog(), 'c');
  expect(await journal()).toMatchObject([{ kind: 'changed' }, { kind: 'dropped', events: 1 }, { kind: 'changed' }]);
});

test('of what finds no room for long the number goes into the next write', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  failNextWrite();
  const many = Array.from({ length: 2500 }, () => changed());
  await expect((await log.append(everything, many)).stored).rejects.toThrow('full');
  await append(log, 'b');
  expect((await readStored(target, 'en')).journal).toMatchObject([
    { kind: 'dropped', events: 2500 },
    { kind: 'changed' },
  ]);
});

test('a flood of long names stays within its room', { tags: 'long' }, async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  for (let n = 0; n < 30; n++) {
    const flood = Array.from({ length: 50 }, (_, i) => changed({ name: `${n * 50 + i}${'x'.repeat(4000)}` }));
    await (await log.append(everything, flood)).stored;
    expect(JSON.stringify(stored()).length).toBeLessThan(2_000_000);
  }
  expect(observe((await readStored(target, 'en')).journal, START + 1e9).dropped.events).toBeGreaterThan(500);
});

test('a long journal is compacted, loses no cookie, and its old batches go', { tags: 'long' }, async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  for (let n = 0; n < 40; n++) {
    const events = Array.from({ length: 100 }, (_, i) =>
      changed({ name: `c${i % 7}` }, { after: (n * 100 + i) * 3000 }),
    );
    await (await log.append(everything, events)).stored;
  }
  const { journal } = await readStored(target, 'en');
  expect(journal.length).toBeLessThan(1100);
  const { cookies } = observe(journal, START + 1e9);
  expect(cookies).toHaveLength(7);
  expect(cookies.flatMap(({ setters }) => setters.map(({ times }) => times)).reduce((a, b) => a + b)).toBe(4000);
  expect(Object.keys(stored()).filter((key) => key.startsWith('events/')).length).toBeLessThan(12);
});

test('a reader in the middle of compacting reads again', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  const events = Array.from({ length: 900 }, (_, n) => changed({ name: 'a' }, { after: n * 3000 }));
  await (await log.append(everything, events)).stored;
  const reading = readStored(target, 'en');
  await (await log.append(everything, events)).stored; // compacts
  const { journal } = await reading;
  expect(observe(journal, START + 1e9).cookies).toHaveLength(1);
});

test('a watch that ended leaves nothing behind', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await log.begin({ storeId: '1', host: HOST }, origin);
  await append(log, 'a');
  await log.forget(({ storeId }) => storeId === '1');
  expect(await namesIn()).toEqual(['a']);
  expect(JSON.stringify(stored())).not.toContain('"1/');
});

test('a watch that runs is gone on with, not begun anew', async () => {
  const log = openWatchLog();
  expect(await log.begin(target, origin)).toBe(true);
  await append(log, 'a');
  expect(await log.begin(target, origin)).toBe(false);
  expect(await openWatchLog().begin(target, origin)).toBe(false);
  expect(await namesIn()).toEqual(['a']);
});

test('what concerns no watch is not written', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  expect((await log.append(() => false, [changed()])).watches).toEqual([]);
  expect(writes.flatMap((items) => Object.keys(items)).some((key) => key.startsWith('events/'))).toBe(false);
});
