import { expect, test } from 'vitest';
import { type RuledCell, toRuledTable } from '../../../../../src/core/policy/sources/pdf/ruled-table.ts';
import { lineAt } from './page-of.ts';

const cell = (text: string, left: number, right: number, top: number, bottom: number): RuledCell => ({
  box: { left, right, top, bottom },
  lines: [lineAt(left + 2, top - 12, text)],
});
const short = (cells: readonly RuledCell[]) =>
  toRuledTable(cells)?.cells.map(({ text, row, column, rows, columns }) => [text, row, column, rows, columns]);

test.each([
  {
    what: 'two columns',
    cells: [cell('a', 0, 100, 60, 40), cell('b', 100, 200, 60, 40), cell('c', 0, 100, 40, 20)],
    placed: [
      ['a', 0, 0, 1, 1],
      ['b', 0, 1, 1, 1],
      ['c', 1, 0, 1, 1],
    ],
  },
  {
    what: 'edges a little off',
    cells: [cell('a', 0, 100, 60, 40), cell('b', 100, 200, 62, 40), cell('c', 2, 100, 40, 20)],
    placed: [
      ['a', 0, 0, 1, 1],
      ['b', 0, 1, 1, 1],
      ['c', 1, 0, 1, 1],
    ],
  },
  {
    what: 'a cell over two rows',
    cells: [cell('a', 0, 100, 60, 20), cell('b', 100, 200, 60, 40), cell('c', 100, 200, 40, 20)],
    placed: [
      ['a', 0, 0, 2, 1],
      ['b', 0, 1, 1, 1],
      ['c', 1, 1, 1, 1],
    ],
  },
  {
    what: 'a cell over two columns',
    cells: [cell('a', 0, 200, 60, 40), cell('b', 0, 100, 40, 20), cell('c', 100, 200, 40, 20)],
    placed: [
      ['a', 0, 0, 1, 2],
      ['b', 1, 0, 1, 1],
      ['c', 1, 1, 1, 1],
    ],
  },
])('of $what the cells are $placed', ({ cells, placed }) => {
  expect(short(cells)).toEqual(placed);
});

test.each([
  { what: 'one column', cells: [cell('a', 0, 100, 60, 40), cell('b', 0, 100, 40, 20)] },
  {
    what: 'a drawing',
    cells: Array.from({ length: 41 }, (_, index) => cell('a', index * 10, index * 10 + 10, 60, 40)),
  },
])('$what is no table', ({ cells }) => {
  expect(toRuledTable(cells)).toBeNull();
});
