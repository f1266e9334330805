import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FILE_TIMEOUT_MS, type FileOutcome, readFileInThread } from '../../src/policy-reader/read-file-in-thread.ts';

/** What the thread answers; null when it counts for ever. */
let answer: FileOutcome | null = null;
let ended = 0;

class FakeThread {
  onmessage: ((event: { readonly data: FileOutcome }) => void) | null = null;
  postMessage(): void {
    if (answer) this.onmessage?.({ data: answer });
  }
  terminate(): void {
    ended += 1;
  }
}

const read = () => readFileInThread('file-thread.js', new Blob(['x']));

beforeEach(() => {
  ended = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeThread);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what was read of a file is what the thread tells', async () => {
  answer = { ok: true, text: 'x', format: null, cut: null };
  expect(await read()).toEqual(answer);
  expect(ended).toBe(1);
});

test('a file whose reading does not end is said to be too long, and the thread is ended', async () => {
  answer = null;
  const outcome = read();
  await vi.advanceTimersByTimeAsync(FILE_TIMEOUT_MS);
  expect(await outcome).toEqual({ ok: false, failure: { kind: 'too-long' } });
  expect(ended).toBe(1);
});

test('a program that fails is no file that is too long', async () => {
  answer = { kind: 'failed', reason: 'It broke.' };
  await expect(read()).rejects.toThrow('It broke.');
});
