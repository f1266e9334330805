import { expect, test } from 'vitest';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createTableReader } from '../../../../../src/core/policy/layouts/table/read-table.ts';
import { createColumnResolver } from '../../../../../src/core/policy/layouts/table/resolve-columns.ts';
import { wordsOfAll } from '../../entries.ts';
import { rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readTable = createTableReader(fields, createLabels(fields), createColumnResolver(fields));
const read = (
  rows: readonly (readonly string[])[],
  {
    table = 1,
    headings = [],
    proven = new Set<string>(),
  }: { readonly table?: number; readonly headings?: readonly string[]; readonly proven?: Set<string> } = {},
) =>
  readTable(
    rows.map((row) => rowOf(row, table)),
    null,
    headings,
    proven,
  );

const header = ['Name', 'Purpose', 'Duration'];
const ga = { name: '_ga', purpose: 'Counts visits', lifetime: '2 years' };
const gid = { name: '_gid', purpose: 'Tells users apart', lifetime: '1 day' };
const [gaRow, gidRow] = [Object.values(ga), Object.values(gid)];

test.each<{ what: string; rows: readonly (readonly string[])[]; table?: number; words: readonly object[] }>([
  { what: 'rows below a header', rows: [header, gaRow, gidRow], words: [ga, gid] },
  { what: 'rows without a header', rows: [gaRow, gidRow], words: [ga, gid] },
  {
    what: 'each header anew',
    rows: [header, gaRow, ['Duration', 'Name', 'Purpose'], ['1 day', '_gid', 'Tells users apart']],
    words: [ga, gid],
  },
  {
    what: 'a table on its side',
    rows: [
      ['Name', '_ga', '_gid'],
      ['Purpose', 'Counts visits', 'Tells users apart'],
      ['Duration', '2 years', '1 day'],
    ],
    words: [ga, gid],
  },
  {
    what: 'small tables on their sides, below each other',
    rows: [
      ['Name', '_ga'],
      ['Purpose', 'Counts visits'],
      ['Name', '_gid'],
      ['Purpose', 'Tells users apart'],
    ],
    words: [
      { name: '_ga', purpose: 'Counts visits' },
      { name: '_gid', purpose: 'Tells users apart' },
    ],
  },
  {
    what: 'in text, a row that is wrapped',
    rows: [header, ['_ga', 'Counts', '2 years'], ['', 'visits', ''], gidRow],
    table: 0,
    words: [ga, gid],
  },
  {
    what: 'in text, a row that goes on in lower case',
    rows: [
      ['Purpose', 'Name', 'Duration'],
      ['Counts', '_ga', '2 years'],
      ['visits', '', ''],
    ],
    table: 0,
    words: [ga],
  },
  {
    what: 'in text, a row of one cell that begins with a capital',
    rows: [
      ['Purpose', 'Name', 'Duration'],
      ['Counts visits', '_ga', '2 years'],
      ['Visits', '', ''],
    ],
    table: 0,
    words: [ga],
  },
  {
    what: 'in a table with tags, no row that is wrapped',
    rows: [header, ['_ga', 'Counts', '2 years'], ['', 'visits', '']],
    words: [{ name: '_ga', purpose: 'Counts', lifetime: '2 years' }],
  },
  {
    what: 'in text, a row that was cut in a cell',
    rows: [header, ['_ga', 'Counts'], ['visits', '2 years'], gidRow],
    table: 0,
    words: [ga, gid],
  },
  {
    what: 'labels in a cell',
    rows: [
      ['Name', 'Description'],
      ['_ga', 'Purpose: Counts visits\nDuration: 2 years'],
    ],
    words: [ga],
  },
])('$what: $words', ({ rows, table = 1, words }) => {
  expect(wordsOfAll(read(rows, { table }))).toEqual(words);
});

test.each([
  {
    what: 'a service under a category',
    rows: [
      ['Statistics', '', ''],
      ['Matomo', '', ''],
    ],
    above: ['Matomo', 'Statistics', 'Cookies'],
  },
  {
    what: 'another category',
    rows: [
      ['Statistics', '', ''],
      ['Marketing', '', ''],
    ],
    above: ['Marketing', 'Cookies'],
  },
  { what: 'a name alone', rows: [['_gat', '', '']], above: ['Cookies'] },
])('a row below $what stands under $above', ({ rows, above }) => {
  const { entries } = read([header, ...rows, gaRow], { headings: ['Cookies'] });
  expect(entries.find((entry) => entry.cells.name?.text === '_ga')?.headings).toEqual(above);
});

test.each([
  { what: 'of cookies that says how long', headings: ['Cookies'], proven: [], first: header, count: 1 },
  { what: 'of something else', headings: ['Town'], proven: [], first: header, count: 0 },
  {
    what: 'with a header that another table of cookies has',
    headings: ['Town'],
    proven: [header],
    first: header,
    count: 1,
  },
  {
    what: 'of cookies that does not say how long',
    headings: ['Cookies'],
    proven: [],
    first: ['Name', 'Purpose', 'Who'],
    count: 0,
  },
])('ordinary words are names in a table $what: $count', ({ headings, proven, first, count }) => {
  const known = new Set(proven.map((titles) => titles.join('\t')));
  const { entries } = read([first, ['basket', 'Keeps the basket', first === header ? '2 years' : 'The town']], {
    headings,
    proven: known,
  });
  expect(entries).toHaveLength(count);
});

test('a header is proven by a table of cookies, and by no other', () => {
  const proven = new Set<string>();
  read([header, ['basket', 'Keeps the basket', '2 years']], { proven });
  expect(proven.size).toBe(0);
  read([header, gaRow], { proven });
  expect([...proven]).toEqual([header.join('\t')]);
});

test('a header in no known language is no cookie', () => {
  const { entries } = read([['Foofoo', 'Bar barbar barbar', 'Bazbaz'], gaRow, gidRow]);
  expect(wordsOfAll({ entries })).toEqual([ga, gid]);
});

test('the columns of the last header are handed on', () => {
  expect(read([header, gaRow]).columns).toEqual(['name', 'purpose', 'lifetime']);
  expect(read([gaRow, gidRow]).columns).toBeNull();
});
