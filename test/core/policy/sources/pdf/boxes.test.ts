import { expect, test } from 'vitest';
import { boxFinder } from '../../../../../src/core/policy/sources/pdf/boxes.ts';
import type { PdfRule } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { grid } from './page-of.ts';

const upright = (x: number, bottom: number, top: number): PdfRule => ({ left: x, right: x, top, bottom });
const level = (y: number, left: number, right: number): PdfRule => ({ left, right, top: y, bottom: y });
const two = grid([0, 100, 200], [60, 40, 20]);

test.each([
  { what: 'in the first cell', rules: two, x: 50, y: 50, box: { left: 0, right: 100, top: 60, bottom: 40 } },
  { what: 'in the last cell', rules: two, x: 150, y: 30, box: { left: 100, right: 200, top: 40, bottom: 20 } },
  { what: 'beside the table', rules: two, x: 250, y: 30, box: null },
  {
    what: 'in a cell that goes on over the page',
    rules: two.filter(({ top, bottom }) => top !== 20 || bottom !== 20),
    x: 50,
    y: 30,
    box: { left: 0, right: 100, top: 40, bottom: Number.NEGATIVE_INFINITY },
  },
  { what: 'between two upright rules alone', rules: [upright(0, 0, 60), upright(100, 0, 60)], x: 50, y: 30, box: null },
  {
    what: 'where a rule is drawn in pieces',
    rules: [...two, level(30, 0, 50), level(30, 52, 100)],
    x: 50,
    y: 35,
    box: { left: 0, right: 100, top: 40, bottom: 30 },
  },
  {
    what: 'above a rule that does not reach from side to side',
    rules: [...two, level(30, 0, 50)],
    x: 50,
    y: 35,
    box: { left: 0, right: 100, top: 40, bottom: 20 },
  },
  {
    what: 'beside a rule that is too short for an edge',
    rules: [...two, upright(60, 49, 52)],
    x: 50,
    y: 50,
    box: { left: 0, right: 100, top: 60, bottom: 40 },
  },
  { what: 'in a drawing', rules: Array.from({ length: 700 }, () => two).flat(), x: 50, y: 50, box: null },
])('$what, the box is $box', ({ rules, x, y, box }) => {
  expect(boxFinder(rules).boxAt(x, y)).toEqual(box);
});

test('upright rules across a line are told, not those beside or below it', () => {
  const { uprightsAcross } = boxFinder([upright(50, 0, 100), upright(80, 0, 20), upright(150, 0, 100)]);
  expect(uprightsAcross(0, 100, 50)).toEqual([50]);
});

test.each([
  { what: 'a long rule', rules: [level(20, 0, 200)], below: 20 },
  { what: 'an underline', rules: [level(20, 0, 100)], below: Number.NEGATIVE_INFINITY },
  { what: 'a rule above', rules: [level(80, 0, 200)], below: Number.NEGATIVE_INFINITY },
])('below a place, $what is at $below', ({ rules, below }) => {
  expect(boxFinder(rules).bandBelow(50, 50)).toBe(below);
});
