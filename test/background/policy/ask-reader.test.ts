import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { askReader } from '../../../src/background/policy/ask-reader.ts';
import { browser } from '../../../src/browser/browser.ts';

const calls: string[] = [];
let isLeftOpen = false;
let answerWith: () => Promise<unknown> = async () => 'town.example';

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
  answerWith = async () => 'town.example';
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

test('a reading that takes too long is given up, and does not stop the next', async () => {
  answerWith = () => new Promise(() => {});
  const late = expect(domainOf('a')).rejects.toThrow('too long');
  await vi.advanceTimersByTimeAsync(15_000);
  await late;
  answerWith = async () => 'b';
  expect(await domainOf('b')).toBe('b');
  expect(calls).toEqual(['open', 'ask a', 'close', 'open', 'ask b', 'close']);
});
