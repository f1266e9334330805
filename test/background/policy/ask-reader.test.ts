import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { askReader, ReadingTooLong } from '../../../src/background/policy/ask-reader.ts';
import { browser } from '../../../src/browser/browser.ts';
import type { ReadOutcome } from '../../../src/policy-reader/read-request.ts';

const calls: string[] = [];
let isLeftOpen = false;
const answered = async (value: string): Promise<ReadOutcome> => ({ kind: 'answer', value });
let answerWith = () => answered('town.example');

Object.assign(chrome, {
  offscreen: {
    hasDocument: async () => isLeftOpen,
    createDocument: async () => void calls.push('open'),
    closeDocument: async () => void calls.push('close'),
  },
});
Object.assign(browser.runtime, {
  sendMessage: ({ host }: { readonly host: string }) => {
    calls.push(`ask ${host}`);
    return answerWith();
  },
});

const domainOf = (host: string) => askReader({ kind: 'registrable-domain', host });

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  isLeftOpen = false;
  answerWith = () => answered('town.example');
});

test('an offscreen page is opened for one reading, and closed after it', async () => {
  expect(await domainOf('data.town.example')).toBe('town.example');
  expect(calls).toEqual(['open', 'ask data.town.example', 'close']);
});

test('readings wait for each other: there is one such page at a time', async () => {
  await Promise.all([domainOf('a'), domainOf('b')]);
  expect(calls).toEqual(['open', 'ask a', 'close', 'open', 'ask b', 'close']);
});

test('a page that a dead worker left open is used', async () => {
  isLeftOpen = true;
  await domainOf('a');
  expect(calls).toEqual(['ask a', 'close']);
});

test('a reading that was ended, and one that failed, say so', async () => {
  answerWith = async () => ({ kind: 'too-long' });
  await expect(domainOf('a')).rejects.toThrow(ReadingTooLong);
  answerWith = async () => ({ kind: 'failed', reason: 'Out of words.' });
  await expect(domainOf('b')).rejects.toThrow('Out of words.');
  expect(calls).toEqual(['open', 'ask a', 'close', 'open', 'ask b', 'close']);
});

test('a page that never answers is given up, and does not stop the next', async () => {
  answerWith = () => new Promise(() => {});
  const late = expect(domainOf('a')).rejects.toThrow('too long');
  await vi.advanceTimersByTimeAsync(15_000);
  await late;
  answerWith = () => answered('b');
  expect(await domainOf('b')).toBe('b');
  expect(calls).toEqual(['open', 'ask a', 'close', 'open', 'ask b', 'close']);
});
