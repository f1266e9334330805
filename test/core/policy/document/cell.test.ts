import { expect, test } from 'vitest';
import { cellBetween, joinCells, movedBy } from '../../../../src/core/policy/document/cell.ts';
import { cellOf } from '../lines.ts';

test.each([
  { text: 'a  name  b', start: 1, end: 9, cell: { text: 'name', start: 3, end: 7 } },
  { text: '\tname\n', start: 0, end: 6, cell: { text: 'name', start: 1, end: 5 } },
  { text: 'two words', start: 0, end: 9, cell: { text: 'two words', start: 0, end: 9 } },
  { text: '   ', start: 0, end: 3, cell: { text: '', start: 3, end: 3 } },
])(
  'between $start and $end of "$text" is "$cell.text", without the blanks at its edges',
  ({ text, start, end, cell }) => {
    expect(cellBetween(text, start, end)).toEqual(cell);
  },
);

test('a cell of a line is counted from where the line begins', () => {
  expect(cellBetween(' name ', 0, 6, 100)).toEqual({ text: 'name', start: 101, end: 105 });
  expect(movedBy(cellOf('name', 1), 100)).toEqual({ text: 'name', start: 101, end: 105 });
});

test.each([
  { what: 'two cells', first: cellOf('Keeps', 10), second: cellOf('you', 30), joined: ['Keeps you', 10, 33] },
  { what: 'a cell further up', first: cellOf('Keeps', 30), second: cellOf('you', 10), joined: ['Keeps you', 10, 35] },
  { what: 'nothing and a cell', first: undefined, second: cellOf('you', 30), joined: ['you', 30, 33] },
  { what: 'an empty cell and a cell', first: cellOf('', 10), second: cellOf('you', 30), joined: ['you', 30, 33] },
  { what: 'a cell and an empty one', first: cellOf('Keeps', 10), second: cellOf('', 30), joined: ['Keeps', 10, 15] },
])('$what are joined as $joined', ({ first, second, joined: [text, start, end] }) => {
  expect(joinCells(first, second)).toEqual({ text, start, end });
});

test('what joins two cells may be a line break', () => {
  expect(joinCells(cellOf('Keeps'), cellOf('you', 30), '\n').text).toBe('Keeps\nyou');
});
