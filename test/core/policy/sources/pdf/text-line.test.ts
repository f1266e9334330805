import { expect, test } from 'vitest';
import {
  groupPieces,
  isOneLine,
  toTextLine,
  toTextLines,
} from '../../../../../src/core/policy/sources/pdf/text-line.ts';
import { at } from './page-of.ts';

test.each([
  { what: 'that touch', pieces: [at(0, 100, 'ses'), at(18, 100, 'sion')], text: 'session' },
  { what: 'that nearly touch', pieces: [at(0, 100, 'ses'), at(19, 100, 'sion')], text: 'session' },
  { what: 'with a gap', pieces: [at(0, 100, 'one'), at(21, 100, 'two')], text: 'one two' },
  { what: 'with blanks', pieces: [at(0, 100, ' one '), at(30, 100, ' two ')], text: 'one two' },
])('pieces $what read "$text"', ({ pieces, text }) => {
  expect(toTextLine(pieces).text).toBe(text);
});

test('a line reaches as far as its pieces', () => {
  expect(toTextLine([at(40, 100, 'one'), { ...at(10, 101, 'two'), height: 14 }])).toMatchObject({
    x: 10,
    right: 58,
    y: 100,
    height: 14,
  });
});

test.each([
  { y: 100, height: 12, one: true },
  { y: 104, height: 12, one: true },
  { y: 105, height: 12, one: false },
  { y: 105, height: 14, one: true },
])('a piece at $y, $height high, is on the line at 100: $one', ({ y, height, one }) => {
  expect(isOneLine({ y: 100, height: 12 }, { y, height })).toBe(one);
});

test('pieces are grouped by line, unless they are apart', () => {
  const pieces = [at(0, 100, 'a'), at(50, 100, 'b'), at(0, 80, 'c')];
  expect(toTextLines(pieces).map(({ text }) => text)).toEqual(['a b', 'c']);
  expect(groupPieces(pieces, () => true)).toHaveLength(3);
});
