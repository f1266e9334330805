import { expect, test } from 'vitest';
import { clustered, type Placed, rowCount, toRows } from '../../../../../src/core/policy/sources/pdf/grid.ts';

const placed = (text: string, row: number, column: number, rows = 1, columns = 1): Placed => ({
  row,
  column,
  rows,
  columns,
  text,
});
const short = ({ text, rows, columns }: Placed): string =>
  `${text}${rows > 1 || columns > 1 ? ` ${rows}×${columns}` : ''}`;

test.each([
  {
    what: 'rows',
    cells: [placed('a', 0, 0), placed('b', 0, 1), placed('c', 1, 0)],
    rows: [
      ['a', 'b'],
      ['c', ''],
    ],
  },
  {
    what: 'a cell over two rows',
    cells: [placed('a', 0, 0, 2), placed('b', 0, 1), placed('c', 1, 1)],
    rows: [['a 2×1', 'b'], ['c']],
  },
  { what: 'a cell over two columns', cells: [placed('a', 0, 0, 1, 2)], rows: [['a 1×2']] },
  { what: 'a cell wider than the table', cells: [placed('a', 0, 1, 1, 9)], rows: [['', 'a']] },
  { what: 'a cell deeper than the table', cells: [placed('a', 0, 0, 9), placed('b', 0, 1)], rows: [['a', 'b']] },
  {
    what: 'two cells at one place',
    cells: [placed('a', 0, 0), placed('b', 0, 0), placed('c', 0, 1)],
    rows: [['a b', 'c']],
  },
])('of $what HTML lists $rows', ({ cells, rows }) => {
  expect(toRows(cells, 2).map((row) => row.map(short))).toEqual(rows);
});

test.each([
  { cells: [], count: 0 },
  { cells: [placed('a', 3, 0)], count: 4 },
])('$cells.length cells have $count rows', ({ cells, count }) => {
  expect(rowCount(cells)).toBe(count);
});

test.each([
  { places: [10, 12, 20], tolerance: 3, found: [10, 20] },
  { places: [20, 10, 10], tolerance: 3, found: [10, 20] },
  { places: [10, 13, 16], tolerance: 3, found: [10, 16] },
  { places: [], tolerance: 3, found: [] },
])('$places within $tolerance are $found', ({ places, tolerance, found }) => {
  expect(clustered(places, tolerance)).toEqual(found);
});
