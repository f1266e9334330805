import { expect, test } from 'vitest';
import { visitAll } from '../../../src/cli/run/visit-all.ts';

/** A time that goes on when everybody waits, and visits that take their time in it. */
function fakeTime() {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      sleepers.push({ at: now + ms, wake: resolve });
      setImmediate(goOn);
    });
  const goOn = () => {
    sleepers.sort((one, other) => one.at - other.at);
    const next = sleepers.shift();
    if (!next) return;
    now = next.at;
    next.wake();
  };
  return { now: () => now, sleep };
}

interface Run {
  readonly jobs?: number;
  readonly pauseMs?: number;
  /** Things whose visit ends everything. */
  readonly abortAt?: string;
}

/** Visits things called after their lanes, of a second each, and notes when each began. */
async function run(things: readonly string[], { jobs = 1, pauseMs = 0, abortAt }: Run = {}) {
  const clock = fakeTime();
  const ending = new AbortController();
  const began: string[] = [];
  let running = 0;
  let most = 0;
  const visit = async (thing: string) => {
    began.push(`${thing} ${clock.now()}`);
    running += 1;
    most = Math.max(most, running);
    if (thing === abortAt) ending.abort();
    await clock.sleep(1000);
    running -= 1;
  };
  const laneOf = (thing: string) => thing[0] ?? '';
  await visitAll(things, visit, { jobs, pauseMs, laneOf, signal: ending.signal, clock });
  return { began, most };
}

test.each([
  { when: 'one at a time', things: ['a', 'b', 'c'], began: ['a 0', 'b 1000', 'c 2000'], most: 1 },
  { when: 'two at a time', things: ['a', 'b', 'c'], jobs: 2, began: ['a 0', 'b 0', 'c 1000'], most: 2 },
  { when: 'of one lane', things: ['a1', 'a2', 'b'], jobs: 2, began: ['a1 0', 'b 0', 'a2 1000'], most: 2 },
  { when: 'of one lane that rests', things: ['a1', 'a2'], pauseMs: 500, began: ['a1 0', 'a2 1500'], most: 1 },
  {
    when: 'while a lane rests',
    things: ['a1', 'a2', 'b'],
    pauseMs: 500,
    began: ['a1 0', 'b 1000', 'a2 2000'],
    most: 1,
  },
  { when: 'none', things: [], jobs: 4, began: [], most: 0 },
])('visits $when begin at their time', async ({ things, jobs, pauseMs, began, most }) => {
  expect(await run(things, { ...(jobs && { jobs }), ...(pauseMs && { pauseMs }) })).toEqual({ began, most });
});

test('once it is aborted nothing begins, and what goes on is waited for', async () => {
  expect(await run(['a', 'b', 'c'], { abortAt: 'b' })).toEqual({ began: ['a 0', 'b 1000'], most: 1 });
});

test('what a visit throws ends it', async () => {
  const options = { jobs: 2, pauseMs: 0, laneOf: String, signal: new AbortController().signal, clock: fakeTime() };
  await expect(visitAll(['a', 'b'], () => Promise.reject(new Error('disk')), options)).rejects.toThrow('disk');
});
