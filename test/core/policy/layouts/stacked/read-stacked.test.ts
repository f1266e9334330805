import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { createFits } from '../../../../../src/core/policy/layouts/stacked/fit.ts';
import { createStackedReader } from '../../../../../src/core/policy/layouts/stacked/read-stacked.ts';
import { wordsOfAll } from '../../entries.ts';
import { linesOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readStacked = createStackedReader(createFits(fields));
const three: readonly Column[] = ['name', 'purpose', 'lifetime'];
const ga = { name: '_ga', purpose: 'Counts visits', lifetime: '2 years' };
const gid = { name: '_gid', purpose: 'Tells users apart', lifetime: '1 day' };

test.each<{ what: string; text: string; columns?: readonly Column[]; words: readonly object[] }>([
  {
    what: 'a cell on each line',
    text: '_ga\nCounts visits\n2 years\n_gid\nTells users apart\n1 day',
    words: [ga, gid],
  },
  {
    what: 'services below a header that nobody knows',
    text: '_ga\nGoogle\n2 years\n_pk_id\nMatomo\n1 day',
    columns: ['name', 'unknown', 'lifetime'],
    words: [
      { name: '_ga', provider: 'Google', lifetime: '2 years' },
      { name: '_pk_id', provider: 'Matomo', lifetime: '1 day' },
    ],
  },
  {
    what: 'a cell that is wrapped',
    text: '_ga\nCounts the\nvisits\n2 years\n_gid\nTells users apart\n1 day',
    words: [{ ...ga, purpose: 'Counts the visits' }, gid],
  },
  {
    what: 'a cell that is missing',
    text: '_ga\nCounts visits\n_gid\nTells users apart\n1 day',
    words: [{ name: '_ga', purpose: 'Counts visits' }, gid],
  },
  {
    what: 'columns one after the other',
    text: '_ga\n_gid\nCounts visits\nTells users apart\n2 years\n1 day',
    words: [ga, gid],
  },
  {
    what: 'columns one after the other, with a cell that is wrapped',
    text: '_ga\n_gid\nCounts the\nvisits\nTells users apart\n2 years\n1 day',
    words: [{ ...ga, purpose: 'Counts the visits' }, gid],
  },
  {
    what: 'several names of one row',
    text: '_ga\n_gid\nCounts the visits of the town\n2 years',
    words: [{ name: '_ga\n_gid', purpose: 'Counts the visits of the town', lifetime: '2 years' }],
  },
  {
    what: 'a column with a header that is not known, of lifetimes',
    text: '_ga\nCounts visits\n2 years\n_gid\nTells users apart\n1 day',
    columns: ['name', 'purpose', 'unknown'],
    words: [ga, gid],
  },
])('$what: $words', ({ text, columns = three, words }) => {
  const lines = linesOf(text);
  const reading = readStacked(lines, columns, [], false);
  expect(wordsOfAll(reading)).toEqual(words);
  expect(reading.taken).toBe(lines.length);
});

test.each([
  { text: 'We set cookies on all pages.\nThey are small, and they are of use.', taken: 0 },
  { text: '_ga\nCounts visits\n2 years\nWe wish you a pleasant stay in our town, and in all of its pages.', taken: 3 },
])('of $text $taken lines are a table', ({ text, taken }) => {
  expect(readStacked(linesOf(text), three, [], false).taken).toBe(taken);
});

test.each([
  { text: '_ga\nCounts visits\n2 years', guessed: false },
  { text: '_ga\nCounts visits\n_gid\nTells users apart\n1 day', guessed: true },
  { text: '_ga\n_gid\nCounts visits\nTells users apart\n2 years\n1 day', guessed: false },
  { text: '_ga\n_gid\nCounts the visits of the town\n2 years', guessed: true },
])('the cells of $text are a guess: $guessed', ({ text, guessed }) => {
  expect(readStacked(linesOf(text), three, [], false).entries[0]?.guessed).toBe(guessed);
});

test('a table longer than a window is read in pieces, none of which ends in a row', () => {
  const lines = linesOf('_ga\nCounts visits\n2 years\n'.repeat(110).trimEnd());
  const { entries, taken } = readStacked(lines, three, [], false);
  expect(taken % 3).toBe(0);
  expect(entries).toHaveLength(taken / 3);
  expect(taken).toBeGreaterThan(280);
});
