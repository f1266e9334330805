import { expect, test } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';

test.each<{ items: readonly string[]; groups: readonly (readonly [string, readonly string[]])[] }>([
  { items: [], groups: [] },
  { items: ['a1'], groups: [['a', ['a1']]] },
  {
    items: ['b1', 'a1', 'b2'],
    groups: [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  },
  { items: ['a1', 'a1'], groups: [['a', ['a1', 'a1']]] },
])('$items are grouped in their order', ({ items, groups }) => {
  expect([...groupBy(items, (item) => item.charAt(0))]).toEqual(groups);
});
