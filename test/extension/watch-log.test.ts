import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { readStored } from '../../src/extension/watch.ts';
import { openWatchLog } from '../../src/extension/watch-log.ts';
import { changed, HOST } from '../core/facts.ts';
import { resetBrowser, writes } from './fake-browser.ts';

const target = { storeId: '0', host: HOST };
const origin = `https://${HOST}`;
const everything = () => true;
const namesIn = async () =>
  (await readStored(target, 'en')).journal.map((event) => (event.kind === 'changed' ? event.cookie.name : event.kind));

beforeEach(resetBrowser);

test('events that arrive at once are all kept, in order', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  const names = Array.from({ length: 50 }, (_, n) => `c${n}`);
  await Promise.all(names.map((name) => log.append(everything, [changed({ name })])));
  expect(await namesIn()).toEqual(names);
});

test('events that arrive during a write share the next one', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await Promise.all(Array.from({ length: 50 }, (_, n) => log.append(everything, [changed({ name: `c${n}` })])));
  expect(writes.length).toBeLessThan(5);
});

test('a batch is written once and never again', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  await log.append(everything, [changed({ name: 'a' })]);
  await log.append(everything, [changed({ name: 'b' })]);
  const keys = writes.flatMap((items) => Object.keys(items)).filter((key) => key.startsWith('events/'));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a worker that died between two events loses neither and doubles neither', async () => {
  const first = openWatchLog();
  await first.begin(target, origin);
  await first.append(everything, [changed({ name: 'a' })]);
  const second = openWatchLog(); // a new worker, with nothing in memory
  await second.append(everything, [changed({ name: 'b' })]);
  expect(await namesIn()).toEqual(['a', 'b']);
});

test('a watch that runs is gone on with, not begun anew', async () => {
  const log = openWatchLog();
  expect(await log.begin(target, origin)).toBe(true);
  await log.append(everything, [changed({ name: 'a' })]);
  expect(await log.begin(target, origin)).toBe(false);
  expect(await openWatchLog().begin(target, origin)).toBe(false);
  expect(await namesIn()).toEqual(['a']);
});

test('what concerns no watch is not written', async () => {
  const log = openWatchLog();
  await log.begin(target, origin);
  expect(await log.append(() => false, [changed()])).toEqual([]);
  expect(writes.flatMap((items) => Object.keys(items)).some((key) => key.startsWith('events/'))).toBe(false);
});
