import { expect, test } from 'vitest';
import { pairInTime } from '../../../src/core/journal/pair-in-time.ts';

const timed = (times: readonly number[]) => times.map((at) => ({ at }));

test.each<{
  when: string;
  lefts: readonly number[];
  rights: readonly number[];
  pairs: readonly (readonly number[])[];
  alone: readonly number[];
}>([
  { when: 'the right comes first', lefts: [20], rights: [0], pairs: [[20, 0]], alone: [] },
  { when: 'the left comes first', lefts: [0], rights: [70], pairs: [[0, 70]], alone: [] },
  {
    when: 'a burst of rights comes first',
    lefts: [9, 11],
    rights: [0, 5],
    pairs: [
      [9, 0],
      [11, 5],
    ],
    alone: [],
  },
  {
    when: 'a burst of lefts comes first',
    lefts: [0, 5],
    rights: [70, 73],
    pairs: [
      [0, 70],
      [5, 73],
    ],
    alone: [],
  },
  { when: 'two are as near, the first is it', lefts: [0, 100], rights: [50], pairs: [[0, 50]], alone: [] },
  { when: 'a slow machine tells one late', lefts: [0], rights: [900], pairs: [[0, 900]], alone: [] },
  { when: 'a left before was not told twice', lefts: [0, 395], rights: [393], pairs: [[395, 393]], alone: [] },
  { when: 'a left after was not told twice', lefts: [2, 400], rights: [0], pairs: [[2, 0]], alone: [] },
  {
    when: 'scripts wrote in between',
    lefts: [0, 19, 22, 653, 1203],
    rights: [19, 768, 1207],
    pairs: [
      [19, 19],
      [653, 768],
      [1203, 1207],
    ],
    alone: [],
  },
  {
    when: 'one of each side was not told, long after each other',
    lefts: [0, 400, 800, 1200, 2000],
    rights: [2, 802, 1202, 1602, 2002],
    pairs: [
      [0, 2],
      [800, 802],
      [1200, 1202],
      [2000, 2002],
    ],
    alone: [1602],
  },
  { when: 'they are too far apart', lefts: [0], rights: [5000], pairs: [], alone: [5000] },
  { when: 'a right repeats', lefts: [0], rights: [10, 4000], pairs: [[0, 10]], alone: [4000] },
  { when: 'there are no lefts', lefts: [], rights: [1], pairs: [], alone: [1] },
])('pairs $pairs when $when', ({ lefts, rights, pairs, alone }) => {
  const met: number[][] = [];
  const left = pairInTime(timed(lefts), timed(rights), (one, other) => met.push([one.at, other.at]));
  expect([met, left.map(({ at }) => at)]).toEqual([pairs, alone]);
});

test.each([
  { of: 'a day of writes', count: 100_000, gap: 864 },
  { of: 'seconds of a flood', count: 4000, gap: 2 },
])('$of takes no longer than its length and the lefts within reach ask for', ({ count, gap }) => {
  const many = timed(Array.from({ length: count }, (_, n) => n * gap));
  let pairs = 0;
  pairInTime(many, many, () => pairs++);
  expect(pairs).toBe(count);
});
