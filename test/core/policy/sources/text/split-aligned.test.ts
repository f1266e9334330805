import { expect, test } from 'vitest';
import { splitAligned } from '../../../../../src/core/policy/sources/text/split-aligned.ts';
import { linesOf, rowOf } from '../../lines.ts';

const cellsOf = (text: string) => splitAligned(text, linesOf(text)).map(({ cells }) => cells.map((cell) => cell.text));

test.each([
  {
    what: 'three rows whose cells begin at the same places',
    rows: ['Name   Duration', '_ga    2 years', '_gid   1 day'],
    cells: [
      ['Name', 'Duration'],
      ['_ga', '2 years'],
      ['_gid', '1 day'],
    ],
  },
  {
    what: 'rows that are one place off',
    rows: ['Name   Duration', '_ga     2 years', '_gid  1 day'],
    cells: [
      ['Name', 'Duration'],
      ['_ga', '2 years'],
      ['_gid', '1 day'],
    ],
  },
  {
    what: 'a row that goes on further right',
    rows: ['Name   Purpose', '_ga    Counts', '       visits', '_gid   Tells'],
    cells: [
      ['Name', 'Purpose'],
      ['_ga', 'Counts'],
      ['', 'visits'],
      ['_gid', 'Tells'],
    ],
  },
  {
    what: 'a row without a cell',
    rows: ['Name   Who     Duration', '_ga            2 years', '_gid   Matomo  1 day'],
    cells: [
      ['Name', 'Who', 'Duration'],
      ['_ga', '', '2 years'],
      ['_gid', 'Matomo', '1 day'],
    ],
  },
  { what: 'two rows alone', rows: ['Name   Duration', '_ga    2 years'], cells: [[], []] },
  {
    what: 'rows that begin elsewhere',
    rows: ['Name   Duration', '_ga         2 years', '_gid   1 day'],
    cells: [[], [], []],
  },
  {
    what: 'rows, up to a line of words',
    rows: ['Name   Duration', '_ga    2 years', '_gid   1 day', 'We like visits'],
    cells: [['Name', 'Duration'], ['_ga', '2 years'], ['_gid', '1 day'], []],
  },
  { what: 'single spaces', rows: ['Name Duration', '_ga  2 years', '_gid 1 day'], cells: [[], [], []] },
])('of $what the cells are $cells', ({ rows, cells }) => {
  expect(cellsOf(rows.join('\n'))).toEqual(cells);
});

test('what has cells keeps them', () => {
  const rows = [rowOf(['a', 'b']), rowOf(['c', 'd'])];
  expect(splitAligned('a\tb  c', rows)).toEqual(rows);
});
