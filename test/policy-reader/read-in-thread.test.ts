import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { READING_TIMEOUT_MS, readInThread } from '../../src/policy-reader/read-in-thread.ts';
import type { ReadOutcome, ReadRequest } from '../../src/policy-reader/read-request.ts';

const request: ReadRequest = { kind: 'registrable-domain', host: 'data.town.example' };
const threads: FakeThread[] = [];

class FakeThread {
  onmessage: ((event: { readonly data: ReadOutcome }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  readonly asked: unknown[] = [];
  isEnded = false;
  readonly script: string;
  constructor(script: string) {
    this.script = script;
    threads.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  threads.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeThread);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a thread is begun for one request, and ended after its answer', async () => {
  const outcome = readInThread('thread.js', request);
  expect(threads).toMatchObject([{ script: 'thread.js', asked: [request], isEnded: false }]);
  threads[0]?.onmessage?.({ data: { kind: 'answer', value: 'town.example' } });
  expect(await outcome).toEqual({ kind: 'answer', value: 'town.example' });
  expect(threads[0]?.isEnded).toBe(true);
});

test('a thread that does not answer in time is ended', async () => {
  const outcome = readInThread('thread.js', request);
  await vi.advanceTimersByTimeAsync(READING_TIMEOUT_MS - 1);
  expect(threads[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toEqual({ kind: 'too-long' });
  expect(threads[0]?.isEnded).toBe(true);
});

test('a script that cannot be run has failed', async () => {
  const outcome = readInThread('thread.js', request);
  threads[0]?.onerror?.({ message: 'No such file.' });
  expect(await outcome).toEqual({ kind: 'failed', reason: 'No such file.' });
});
