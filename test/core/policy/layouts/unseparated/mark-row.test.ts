import { expect, test } from 'vitest';
import { cuts } from '../../../../../src/core/policy/layouts/unseparated/cuts.ts';
import { between, createRowMarker } from '../../../../../src/core/policy/layouts/unseparated/mark-row.ts';
import { MEANS } from '../../../../../src/core/policy/lexicon/vocabulary.ts';
import { fields } from '../../reader.ts';

const markRow = createRowMarker(fields);
const mark = (text: string, joined: boolean) => markRow(text, cuts(text, joined), true, joined);
type Reach = { readonly start: number; readonly end: number };

test.each([
  { text: '_ga Matomo 2 years', joined: false, times: ['2 years'], services: ['Matomo'] },
  { text: '_gaMatomo2 years', joined: true, times: ['2 years'], services: ['Matomo'] },
  { text: '_ga closed browser session', joined: false, times: ['closed', 'browser', 'session'], services: [] },
  { text: '_ga counts visitors', joined: false, times: [], services: [] },
])('in "$text" are the times $times and the services $services', ({ text, joined, times, services }) => {
  const marks = mark(text, joined);
  const words = ({ start, end }: Reach) => text.slice(start, end);
  expect(marks.times.map(words)).toEqual(times);
  expect(marks.services.map(words)).toEqual(services);
});

test('a span of time weighs more than a word for one, and "closed" makes none by itself', () => {
  const { times } = mark('2 years closed session', false);
  expect(times.map(({ weight, whole }) => [weight, whole])).toEqual([
    [2, true],
    [1, false],
    [1, true],
  ]);
});

test('how many identifiers begin before each place is counted', () => {
  const text = '_ga counts _gid, too';
  const { identifiers } = mark(text, false);
  expect([0, 1, text.indexOf('_gid'), text.indexOf('_gid') + 1, text.length].map((at) => identifiers[at])).toEqual([
    0, 1, 1, 2, 2,
  ]);
});

test('a word of a meaning is between two places only when all of it is', () => {
  const marks = mark('_ga statistics 2 years', false);
  expect(between(marks, MEANS.statistics, 4, 14)).toBe(true);
  expect(between(marks, MEANS.statistics, 5, 14)).toBe(false);
  expect(between(marks, MEANS.statistics, 4, 13)).toBe(false);
  expect(between(marks, MEANS.marketing, 4, 14)).toBe(false);
});
