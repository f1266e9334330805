import { expect, test } from 'vitest';
import { type Row, toRowsOfStretches } from '../../../../../src/core/policy/sources/pdf/rows.ts';
import { toStretches } from '../../../../../src/core/policy/sources/pdf/stretch.ts';
import { tableRowsAt, toUnruledTable } from '../../../../../src/core/policy/sources/pdf/unruled-table.ts';
import { lineAt } from './page-of.ts';

const rowAt = (y: number, ...cells: readonly (readonly [x: number, ...texts: string[]])[]): Row => {
  const stretches = cells.flatMap(([x, ...texts]) =>
    toStretches(
      texts.map((text, index) => lineAt(x, y - 14 * index, text)),
      () => false,
    ),
  );
  const [row] = toRowsOfStretches(stretches);
  if (row === undefined) throw new Error('no cells');
  return row;
};
const header = rowAt(700, [0, 'Name'], [100, 'Purpose'], [250, 'Duration']);
const ga = rowAt(660, [0, '_ga'], [100, 'Counts visits'], [250, '2 years']);

test.each([
  { what: 'rows of the same columns', rows: [header, ga], taken: 2, columns: [0, 100, 250] },
  {
    what: 'a row without a cell',
    rows: [header, rowAt(660, [0, '_ga'], [250, '2 years'])],
    taken: 2,
    columns: [0, 100, 250],
  },
  {
    what: 'a fuller row below',
    rows: [rowAt(700, [0, 'Name'], [250, 'Duration']), ga],
    taken: 2,
    columns: [0, 100, 250],
  },
  { what: 'a single cell of a column', rows: [header, rowAt(660, [100, 'Counts'])], taken: 2, columns: [0, 100, 250] },
  {
    what: 'a line of text',
    rows: [header, rowAt(660, [0, 'We wish you a pleasant stay'])],
    taken: 1,
    columns: [0, 100, 250],
  },
  { what: 'a line within a column', rows: [header, rowAt(660, [110, 'all'])], taken: 1, columns: [0, 100, 250] },
  { what: 'a line at another place', rows: [header, rowAt(660, [50, 'Here'])], taken: 1, columns: [0, 100, 250] },
  {
    what: 'cells that come as one',
    rows: [header, rowAt(660, [0, '_ga'], [100, 'Counts the visits of 2 years'])],
    taken: 2,
    columns: [0, 100, 250],
  },
])('of $what $taken rows are a table', ({ rows, taken, columns }) => {
  const table = tableRowsAt(rows, 0);
  expect(table?.rows).toHaveLength(taken);
  expect(table?.columns.map(({ from }) => from)).toEqual(columns);
});

test('one cell begins no table', () => {
  expect(tableRowsAt([rowAt(700, [0, 'We set cookies']), ga], 0)).toBeNull();
});

const cellsOf = (row: Row) => {
  const table = tableRowsAt([header, row], 0);
  return toUnruledTable(table?.rows ?? [], table?.columns ?? [])
    .cells.filter((cell) => cell.row > 0)
    .map(({ row: at, column, text }) => [at, column, text]);
};

test.each([
  {
    what: 'one name',
    row: rowAt(660, [0, '_ga'], [100, 'Counts', 'visits'], [250, '2 years']),
    cells: [
      [1, 0, '_ga'],
      [1, 1, 'Counts visits'],
      [1, 2, '2 years'],
    ],
  },
  {
    what: 'cells that come as one',
    row: rowAt(660, [0, '_ga'], [100, 'Remembers what you chose 2 years']),
    cells: [
      [1, 0, '_ga'],
      [1, 1, 'Remembers what you chose'],
      [1, 2, '2 years'],
    ],
  },
  {
    what: 'several names, which may be rows of their own',
    row: rowAt(660, [0, 'a_b', 'a_c'], [100, 'Counts visits'], [250, '2 years']),
    cells: [
      [1, 0, 'a_b'],
      [2, 0, 'a_c'],
      [3, 1, 'Counts visits'],
      [3, 2, '2 years'],
    ],
  },
  {
    what: 'a title over two lines',
    row: rowAt(660, [0, 'The first', 'Counter'], [100, 'Counts visits'], [250, '2 years']),
    cells: [
      [1, 0, 'The first Counter'],
      [1, 1, 'Counts visits'],
      [1, 2, '2 years'],
    ],
  },
])('a row of $what is $cells', ({ row, cells }) => {
  expect(cellsOf(row)).toEqual(cells);
});
