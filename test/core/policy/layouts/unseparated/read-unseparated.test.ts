import { expect, test } from 'vitest';
import type { Header } from '../../../../../src/core/policy/layouts/headings/header.ts';
import { createRowCutter } from '../../../../../src/core/policy/layouts/unseparated/cut-row.ts';
import { createCellFit } from '../../../../../src/core/policy/layouts/unseparated/fit-cell.ts';
import { createRowMarker } from '../../../../../src/core/policy/layouts/unseparated/mark-row.ts';
import { createUnseparatedReader } from '../../../../../src/core/policy/layouts/unseparated/read-unseparated.ts';
import { createSharedCells } from '../../../../../src/core/policy/layouts/unseparated/shared-cells.ts';
import { wordsOfAll } from '../../entries.ts';
import { linesOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const cutRow = createRowCutter(fields, createRowMarker(fields), createCellFit(fields));
const readUnseparated = createUnseparatedReader(fields, cutRow, createSharedCells(fields));
const read = (text: string, { rows = 'spaced', columns = ['name', 'purpose', 'lifetime'] }: Partial<Header> = {}) =>
  readUnseparated(text, linesOf(text), { columns, taken: 1, rows }, ['Cookies']);

const ga = { name: '_ga', purpose: 'Counts visits', lifetime: '2 years' };
const gid = { name: '_gid', purpose: 'Tells users apart', lifetime: '1 day' };

test.each([
  { what: 'rows', text: '_ga Counts visits 2 years\n_gid Tells users apart 1 day', words: [ga, gid] },
  { what: 'a row that is wrapped', text: '_ga Counts\nvisits 2 years\n_gid Tells users apart 1 day', words: [ga, gid] },
  { what: 'rows below a section', text: 'Matomo\n_ga Counts visits 2 years', words: [ga] },
  { what: 'rows, up to a sentence', text: '_ga Counts visits 2 years\n\nWe like visits.', words: [ga], taken: 1 },
  {
    what: 'an ordinary word with all its cells',
    text: '_ga Counts visits 2 years\nbasket Keeps things 1 day',
    words: [ga, { name: 'basket', purpose: 'Keeps things', lifetime: '1 day' }],
  },
  {
    what: 'an ordinary word without a lifetime',
    text: '_ga Counts visits 2 years\nbasket Keeps',
    words: [ga],
    taken: 1,
  },
  {
    what: 'an ordinary word with a capital',
    text: '_ga Counts visits 2 years\nBasket Keeps things 1 day',
    words: [ga],
    taken: 1,
  },
  { what: 'sentences', text: 'We count visits.\nWe like them.', words: [], taken: 0 },
])('of $what are read $words', ({ text, words, taken }) => {
  const reading = read(text);
  expect(wordsOfAll(reading)).toEqual(words);
  expect(reading.taken).toBe(taken ?? text.split('\n').length);
});

test('rows that are run together are read where the header is', () => {
  const text = '_gaCounts visits2 years';
  expect(wordsOfAll(read(text, { rows: 'joined' }))).toEqual([ga]);
});

test('a row with all but a name is nameless, and one with less ends the table', () => {
  const columns = ['name', 'provider', 'purpose', 'lifetime'] as const;
  const first = '_ga Matomo Counts visits 2 years';
  expect(wordsOfAll(read(`${first}\nHotjar Counts users 1 day`, { columns }))[1]).toEqual({
    provider: 'Hotjar',
    purpose: 'Counts users',
    lifetime: '1 day',
  });
  expect(read(`${first}\nHotjar`, { columns }).taken).toBe(1);
});

test('a host that two rows share is a cell of its own', () => {
  const text = 'zg-languageportal.orgKeeps it2 years\nzg-sessionportal.orgKeeps too1 day';
  const reading = read(text, { columns: ['name', 'provider', 'purpose', 'lifetime'], rows: 'joined' });
  expect(reading.entries.map(({ cells }) => cells.provider?.text)).toEqual(['portal.org', 'portal.org']);
});

test('a section is the heading of the rows below it, in place of the last', () => {
  const text = 'Matomo\n_ga Counts visits 2 years\nHotjar\n_gid Tells users apart 1 day';
  expect(read(text).entries.map(({ headings }) => headings)).toEqual([
    ['Matomo', 'Cookies'],
    ['Hotjar', 'Cookies'],
  ]);
});

test('what is cut by guess says so', () => {
  expect(read('_ga Counts visits 2 years').entries[0]?.guessed).toBe(true);
});
