import { expect, test } from 'vitest';
import type { Cells, Entry } from '../../../../src/core/policy/document/entry.ts';
import { cellOf, lineOf, rowOf } from '../lines.ts';
import { fields } from '../reader.ts';

const { findCategoryCodes, readCategoryCode } = fields;
const codesOf = (...texts: readonly string[]) =>
  Object.fromEntries(findCategoryCodes(texts.map((text) => lineOf(text))));

test.each([
  {
    lines: ['N = noodzakelijk, u kunt deze niet weigeren', 'S = statistieken'],
    codes: { N: 'necessary', S: 'statistics' },
  },
  {
    lines: ['NB – niezbędne, AN – analityczne, RK – reklamowe.'],
    codes: { NB: 'necessary', AN: 'statistics', RK: 'marketing' },
  },
  { lines: ['Key: necessary (N), marketing (M)'], codes: { N: 'necessary', M: 'marketing' } },
  { lines: ['Category 1: strictly necessary', 'Category 2: performance'], codes: { 1: 'necessary', 2: 'statistics' } },
  { lines: ['N = necessary'], codes: {} },
  { lines: ['N = north', 'S = south'], codes: {} },
  { lines: ['1. Necessary cookies', '2. Marketing cookies'], codes: {} },
])('$lines explain $codes', ({ lines, codes }) => {
  expect(codesOf(...lines)).toEqual(codes);
});

test('a table of two columns explains codes', () => {
  const codes = findCategoryCodes([rowOf(['T', 'Technisch notwendig']), rowOf(['W', 'Werbung'])]);
  expect(Object.fromEntries(codes)).toEqual({ T: 'necessary', W: 'marketing' });
});

const CODES = findCategoryCodes([lineOf('N = necessary, M = marketing, 3 = statistics')]);
const entryOf = (words: { readonly [column in keyof Cells]?: string }): Entry => ({
  cells: Object.fromEntries(Object.entries(words).map(([column, text]) => [column, cellOf(text)])),
  headings: [],
  start: 0,
  end: 0,
  place: 'cell',
  timed: false,
});

test.each([
  { words: { category: 'N' }, category: 'necessary' },
  { words: { category: '(M)' }, category: 'marketing' },
  { words: { category: 'Category 3' }, category: 'statistics' },
  { words: { name: '_csrf (N)' }, category: 'necessary' },
  { words: { description: '(M) is set by Example' }, category: 'marketing' },
  { words: { category: 'X' }, category: null },
  { words: { category: 'North' }, category: null },
  { words: { description: 'Counts (M) visits' }, category: null },
])('$words are $category', ({ words, category }) => {
  expect(readCategoryCode(entryOf(words), CODES)).toBe(category);
  expect(readCategoryCode(entryOf(words), new Map())).toBeNull();
});
