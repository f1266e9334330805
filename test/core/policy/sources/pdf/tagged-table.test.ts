import { expect, test } from 'vitest';
import type { Box } from '../../../../../src/core/policy/sources/pdf/boxes.ts';
import { type TaggedCell, toTaggedTable } from '../../../../../src/core/policy/sources/pdf/tagged-table.ts';
import { lineAt } from './page-of.ts';

const cell = (x: number, y: number, text: string, box: Box | null = null): TaggedCell => ({
  paragraphs: [[lineAt(x, y, text)]],
  box,
});
const short = (rows: readonly (readonly TaggedCell[])[]) =>
  toTaggedTable(rows)?.cells.map(({ text, row, column, rows: down, columns }) => [text, row, column, down, columns]);
const first = [cell(0, 100, 'aaaa'), cell(100, 100, 'bbbb'), cell(200, 100, 'cccc')];

test.each<{
  what: string;
  row: readonly TaggedCell[];
  placed: readonly (readonly [string, number, number, number, number])[];
}>([
  {
    what: 'all cells',
    row: [cell(0, 60, 'd'), cell(100, 60, 'e'), cell(200, 60, 'f')],
    placed: [
      ['d', 1, 0, 1, 1],
      ['e', 1, 1, 1, 1],
      ['f', 1, 2, 1, 1],
    ],
  },
  {
    what: 'a cell missing, by where the others stand',
    row: [cell(0, 60, 'd'), cell(200, 60, 'f')],
    placed: [
      ['d', 1, 0, 1, 1],
      ['f', 1, 2, 1, 1],
    ],
  },
  {
    what: 'the first cell missing',
    row: [cell(100, 60, 'e'), cell(200, 60, 'f')],
    placed: [
      ['e', 1, 1, 1, 1],
      ['f', 1, 2, 1, 1],
    ],
  },
  {
    what: 'one cell over all columns',
    row: [cell(0, 60, 'a title that goes over all')],
    placed: [['a title that goes over all', 1, 0, 1, 3]],
  },
  { what: 'one cell of one column', row: [cell(100, 60, 'e')], placed: [['e', 1, 1, 1, 1]] },
])('of a row with $what the cells are $placed', ({ row, placed }) => {
  expect(short([first, row])?.slice(3)).toEqual(placed);
});

test.each([
  { what: 'reaches down to the rule below the second', bottom: 50, rows: 2 },
  { what: 'ends at the rule below the first', bottom: 90, rows: 1 },
])('a cell that $what takes $rows rows', ({ bottom, rows }) => {
  const tall = cell(0, 100, 'aaaa', { left: 0, right: 90, top: 115, bottom });
  const placed = short([
    [tall, ...first.slice(1)],
    [cell(100, 60, 'e'), cell(200, 60, 'f')],
  ]);
  expect(placed?.[0]).toEqual(['aaaa', 0, 0, rows, 1]);
});

test.each([
  { what: 'one column', rows: [[cell(0, 100, 'a')], [cell(0, 60, 'b')]] },
  { what: 'a drawing', rows: [Array.from({ length: 41 }, (_, index) => cell(index * 10, 100, 'a'))] },
  { what: 'no rows', rows: [] },
])('$what is no table', ({ rows }) => {
  expect(toTaggedTable(rows)).toBeNull();
});
