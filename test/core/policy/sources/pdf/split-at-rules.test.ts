import { expect, test } from 'vitest';
import { splitAtRules } from '../../../../../src/core/policy/sources/pdf/split-at-rules.ts';
import { at } from './page-of.ts';

const cut = (text: string, rules: readonly number[]) =>
  splitAtRules(at(0, 100, text), (from, to) => rules.filter((rule) => rule > from && rule < to)).map(
    ({ text: words, x, width }) => [words, x, x + width],
  );

test.each([
  {
    what: 'across a rule',
    text: 'a_b 1 day',
    rules: [20],
    cells: [
      ['a_b', 0, 20],
      ['1 day', 20, 54],
    ],
  },
  {
    what: 'across two rules',
    text: 'abc abc abc',
    rules: [22, 46],
    cells: [
      ['abc', 0, 22],
      ['abc', 22, 46],
      ['abc', 46, 66],
    ],
  },
  {
    what: 'across a rule near no space',
    text: 'abcdefgh abc',
    rules: [20],
    cells: [
      ['abcdefgh', 0, 20],
      ['abc', 20, 72],
    ],
  },
  { what: 'that ends at a rule', text: 'a_b 1 day', rules: [50], cells: [['a_b 1 day', 0, 54]] },
  { what: 'that begins at a rule', text: 'a_b 1 day', rules: [4], cells: [['a_b 1 day', 0, 54]] },
  { what: 'across no rule', text: 'a_b 1 day', rules: [], cells: [['a_b 1 day', 0, 54]] },
  { what: 'of one word', text: 'a_b_1_day', rules: [20], cells: [['a_b_1_day', 0, 54]] },
])('a piece $what is $cells', ({ text, rules, cells }) => {
  expect(cut(text, rules)).toEqual(cells);
});

test('narrow letters take less room, so that the space behind them comes earlier', () => {
  expect(cut('iiii mmmm mm', [24])).toEqual([
    ['iiii', 0, 24],
    ['mmmm mm', 24, 72],
  ]);
});
