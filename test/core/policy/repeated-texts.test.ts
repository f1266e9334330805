import { expect, test } from 'vitest';
import { processorMs } from '../../processor-ms.ts';
import { readPolicy } from './reader.ts';
import { repeatedTexts } from './repeated-texts.ts';
import { runs } from './runs.ts';

/** Characters: a square of them takes seconds, a multiple some milliseconds. */
const SIZE = 20_000;
/** One of so many is read here, all by `test/bench/policy-repeats.ts`; a prime, so that every kind has its turn. */
const EVERY = 59;
const MAX_MS = 400;

/** V8 compiles patterns while the first text of a kind is read, in threads that count too: slow is what is slow again. */
function isSlow(make: (size: number) => string): boolean {
  const takesLong = () => processorMs(() => readPolicy(make(SIZE))) > MAX_MS;
  return takesLong() && takesLong();
}

test('a text that says one thing again and again is read in time', () => {
  const slow = repeatedTexts.filter((_, index) => index % EVERY === 0).filter(({ make }) => isSlow(make));
  expect(slow.map(({ title }) => title)).toEqual([]);
});

test('a run of one mark, or of a short piece, is read in time', () => {
  const slow = runs.filter((_, index) => index % 7 === 0).filter(({ make }) => isSlow(make));
  expect(slow.map(({ title }) => title)).toEqual([]);
});

test.each(['1 ', '1/', 'a/'])('a line of nothing but "%s" is read in time, however long', (unit) => {
  expect(processorMs(() => readPolicy(`| ${unit.repeat(60_000)}`))).toBeLessThan(2000);
});

test('a sentence of nothing but names is read in time', () => {
  const texts = ['session_id '.repeat(5000), Array.from({ length: 5000 }, (_, at) => `site_${at},`).join(' ')];
  expect(processorMs(() => texts.map((text) => readPolicy(`Cookies ${text}`)))).toBeLessThan(2000);
});

test('names that slashes and commas part are read in time, however long the list', () => {
  expect(processorMs(() => readPolicy('_fbp/_fbc, '.repeat(140)))).toBeLessThan(2000);
});
