import { expect, test } from 'vitest';
import { joinStretches, toStretches } from '../../../../../src/core/policy/sources/pdf/stretch.ts';
import { lineAt } from './page-of.ts';

const first = lineAt(40, 700, 'first line');

test.each([
  { what: 'at the same place, right below', next: lineAt(40, 686, 'next'), one: true },
  { what: 'a little off', next: lineAt(42, 686, 'next'), one: true },
  { what: 'at another place', next: lineAt(45, 686, 'next'), one: false },
  { what: 'with the same middle', next: lineAt(58, 686, 'next'), one: true },
  { what: 'far below', next: lineAt(40, 678, 'next'), one: false },
  { what: 'above', next: lineAt(40, 714, 'next'), one: false },
  { what: 'on the same line', next: lineAt(40, 699, 'next'), one: false },
  { what: 'in larger letters', next: { ...lineAt(40, 686, 'next'), height: 14 }, one: false },
])('a line $what goes on: $one', ({ next, one }) => {
  expect(toStretches([first, next], () => false)).toHaveLength(one ? 1 : 2);
});

test('a rule parts two lines', () => {
  expect(toStretches([first, lineAt(40, 686, 'next')], () => true)).toHaveLength(2);
});

test('a stretch reaches as far as its lines', () => {
  const [stretch] = toStretches([first, lineAt(38, 686, 'a longer line')], () => false);
  expect(stretch).toMatchObject({ x: 38, right: 116, top: 700, bottom: 686 });
  const [above, below] = toStretches([first, lineAt(38, 660, 'a longer line')], () => false);
  if (above === undefined || below === undefined) throw new Error('two stretches');
  expect(joinStretches(above, below)).toMatchObject({ x: 38, right: 116, top: 700, bottom: 660 });
});
