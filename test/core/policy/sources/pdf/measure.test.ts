import { expect, test } from 'vitest';
import { measure } from '../../../../../src/core/policy/sources/pdf/measure.ts';
import { lineAt } from './page-of.ts';

const title = { ...lineAt(40, 700, 'Cookies'), height: 24 };

test.each([
  { what: 'most letters', lines: [title, lineAt(40, 680, 'We set cookies.')], height: 12 },
  { what: 'the larger ones, when these are more', lines: [title, lineAt(40, 680, 'Here.')], height: 24 },
  { what: 'none', lines: [], height: 0 },
])('the height is that of $what: $height', ({ lines, height }) => {
  expect(measure(lines).height).toBe(height);
});

test('lines go up to where the longest does that begins at their place', () => {
  const [short, long, other] = [
    lineAt(40, 700, 'One'),
    lineAt(39, 680, 'two words'),
    lineAt(200, 660, 'much longer words'),
  ];
  const { edgeOf } = measure([short, long, other]);
  expect(edgeOf(short)).toBe(long.right);
  expect(edgeOf(other)).toBe(other.right);
  expect(edgeOf(lineAt(400, 640, 'Alone'))).toBe(430);
});
