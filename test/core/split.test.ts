import { expect, test } from 'vitest';
import { split } from '../../src/core/split.ts';

test.each([
  { items: [], passing: [], others: [] },
  { items: [3, 1, 2, 4], passing: [2, 4], others: [3, 1] },
  { items: [2, 4, 2], passing: [2, 4, 2], others: [] },
  { items: [1], passing: [], others: [1] },
])('of $items, $passing are even, and $others are not', ({ items, passing, others }) => {
  expect(split<number>(items, (item) => item % 2 === 0)).toEqual([passing, others]);
});
