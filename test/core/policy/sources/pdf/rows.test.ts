import { expect, test } from 'vitest';
import { joinLineByLine, type Row, toRowsOfStretches } from '../../../../../src/core/policy/sources/pdf/rows.ts';
import { type Stretch, toStretches } from '../../../../../src/core/policy/sources/pdf/stretch.ts';
import { lineAt } from './page-of.ts';

const stretchAt = (x: number, y: number, ...texts: readonly string[]): Stretch => {
  const [stretch] = toStretches(
    texts.map((text, index) => lineAt(x, y - 14 * index, text)),
    () => false,
  );
  if (stretch === undefined) throw new Error('no lines');
  return stretch;
};
const short = (rows: readonly Row[]) =>
  rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join('/')));

test.each([
  { what: 'cells beside each other', cells: [stretchAt(40, 700, 'a'), stretchAt(200, 700, 'b')], rows: [['a', 'b']] },
  { what: 'cells below each other', cells: [stretchAt(40, 700, 'a'), stretchAt(200, 670, 'b')], rows: [['a'], ['b']] },
  { what: 'a cell further left', cells: [stretchAt(200, 700, 'a'), stretchAt(40, 700, 'b')], rows: [['a'], ['b']] },
  {
    what: 'a cell beside the second line of another',
    cells: [stretchAt(40, 700, 'a', 'b'), stretchAt(200, 686, 'c')],
    rows: [['a/b', 'c']],
  },
  { what: 'cells from the bottom up', cells: [stretchAt(40, 640, 'b'), stretchAt(40, 700, 'a')], rows: [['a'], ['b']] },
])('of $what the rows are $rows', ({ cells, rows }) => {
  expect(short(toRowsOfStretches(cells))).toEqual(rows);
});

const rowAt = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): Row => {
  const [row] = toRowsOfStretches(cells.map(([x, text]) => stretchAt(x, y, text)));
  if (row === undefined) throw new Error('no cells');
  return row;
};
const full = rowAt(700, [40, 'a'], [200, 'b']);

test.each([
  { what: 'a row near below, short of a cell', rows: [full, rowAt(686, [200, 'c'])], joined: [['a', 'b/c']] },
  {
    what: 'a row with all cells',
    rows: [full, rowAt(686, [40, 'c'], [200, 'd'])],
    joined: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { what: 'a row further below', rows: [full, rowAt(670, [200, 'c'])], joined: [['a', 'b'], ['c']] },
  { what: 'a row at another place', rows: [full, rowAt(686, [120, 'c'])], joined: [['a', 'b'], ['c']] },
  {
    what: 'rows of a page that tells cell by cell',
    rows: [
      ...toRowsOfStretches([stretchAt(40, 750, 'x', 'y'), stretchAt(200, 750, 'z')]),
      full,
      rowAt(686, [200, 'c']),
    ],
    joined: [['x/y', 'z'], ['a', 'b'], ['c']],
  },
])('$what: $joined', ({ rows, joined }) => {
  expect(short(joinLineByLine(rows, () => false))).toEqual(joined);
});

test('a rule parts two rows', () => {
  expect(joinLineByLine([full, rowAt(686, [200, 'c'])], () => true)).toHaveLength(2);
});
