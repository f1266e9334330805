import { expect, test } from 'vitest';
import { withPlaces } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { at, pageOf } from './page-of.ts';

test.each([
  { what: 'words', piece: at(40, 700, 'a'), kept: 1 },
  { what: 'blanks', piece: at(40, 700, '  '), kept: 0 },
  { what: 'letters without height', piece: { ...at(40, 700, 'a'), height: 0 }, kept: 0 },
  { what: 'words nowhere', piece: at(Number.NaN, 700, 'a'), kept: 0 },
  { what: 'words beyond any page', piece: at(40, 20_001, 'a'), kept: 0 },
])('of $what $kept are kept', ({ piece, kept }) => {
  expect(withPlaces(pageOf([piece])).pieces).toHaveLength(kept);
});

test('rules that are nowhere are left out', () => {
  const rule = { left: 0, right: 10, top: 5, bottom: 5 };
  const endless = { ...rule, right: Number.POSITIVE_INFINITY };
  expect(withPlaces(pageOf([], { rules: [rule, endless] })).rules).toEqual([rule]);
});
