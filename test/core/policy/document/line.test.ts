import { expect, test } from 'vitest';
import { toLine } from '../../../../src/core/policy/document/line.ts';
import { cellOf, lineOf } from '../lines.ts';

test('a line has the words of its cell and the shape of another line', () => {
  const shape = lineOf('Purpose', {
    start: 40,
    cells: [cellOf('Purpose')],
    level: 2,
    bullet: true,
    gap: true,
    table: 3,
  });
  expect(toLine(cellOf('_ga', 7), shape)).toEqual({
    text: '_ga',
    start: 7,
    end: 10,
    cells: [cellOf('Purpose')],
    level: 2,
    bullet: true,
    gap: true,
    table: 3,
  });
});
