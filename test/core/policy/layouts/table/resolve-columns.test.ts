import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { createColumnResolver } from '../../../../../src/core/policy/layouts/table/resolve-columns.ts';
import { cellOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const resolveColumns = createColumnResolver(fields);

test.each<{
  what: string;
  header: readonly Column[] | null;
  rows: readonly (readonly string[])[];
  columns: readonly Column[] | null;
}>([
  {
    what: 'the header says it',
    header: ['name', 'purpose', 'lifetime'],
    rows: [['basket', 'Keeps the basket', '2 years']],
    columns: ['name', 'purpose', 'lifetime'],
  },
  {
    what: 'a cell was lost in every row, and all behind it moved up',
    header: ['cookie', 'category', 'lifetime', 'description'],
    rows: [
      ['_ga', '2 years', 'Counts visits', ''],
      ['_gid', '1 day', 'Tells users apart', ''],
    ],
    columns: ['name', 'lifetime', 'description', 'unknown'],
  },
  {
    what: 'a header "cookie" has the names',
    header: ['cookie', 'purpose'],
    rows: [['_ga', 'Counts']],
    columns: ['name', 'purpose'],
  },
  {
    what: 'beside names, "cookie" is nothing',
    header: ['cookie', 'name', 'purpose'],
    rows: [['Matomo', '_pk_id', 'Counts']],
    columns: ['provider', 'name', 'purpose'],
  },
  {
    what: 'the names are under "cookie", and a title under "name"',
    header: ['cookie', 'name'],
    rows: [
      ['_ga', 'The first counter'],
      ['_gid', 'The second counter'],
    ],
    columns: ['name', 'purpose'],
  },
  {
    what: 'the names are where the header has the provider',
    header: ['name', 'provider', 'purpose'],
    rows: [['The first counter', '_ga', 'Counts']],
    columns: ['unknown', 'name', 'purpose'],
  },
  {
    what: 'without a header, the cells say it',
    header: null,
    rows: [
      ['_ga', 'Matomo', 'Statistics', 'Counts the visits of the town', '2 years'],
      ['_gid', 'Hotjar', 'Marketing', 'Tells users apart', '1 day'],
    ],
    columns: ['name', 'provider', 'category', 'purpose', 'lifetime'],
  },
  {
    what: 'what a row is kept in is no purpose',
    header: ['name', 'unknown', 'purpose'],
    rows: [
      ['_ga', 'Cookie', 'Counts'],
      ['theme', 'localStorage', 'Keeps'],
    ],
    columns: ['name', 'other', 'purpose'],
  },
  {
    what: 'a cell was lost in each row',
    header: ['name', 'lifetime', 'purpose', 'other'],
    rows: [
      ['_ga', 'Counts visits', '2 years'],
      ['_gid', 'Tells apart', '1 day'],
    ],
    columns: ['name', 'purpose', 'lifetime', 'other'],
  },
  {
    what: 'no column may have the names',
    header: ['purpose', 'lifetime'],
    rows: [['Counts', '2 years']],
    columns: null,
  },
  {
    what: 'without a header, one name among words makes no column of names',
    header: null,
    rows: [
      ['basket', 'Keeps'],
      ['theme', 'Colours'],
      ['_ga', 'Counts'],
      ['portal', 'Opens'],
    ],
    columns: null,
  },
  {
    what: 'without a header, words are no names',
    header: null,
    rows: [
      ['basket', 'Keeps'],
      ['theme', 'Colours'],
    ],
    columns: null,
  },
])('$what: $columns', ({ header, rows, columns }) => {
  const cells = rows.map((row) => row.map((text) => cellOf(text)));
  expect(resolveColumns(header, cells)).toEqual(columns);
});
