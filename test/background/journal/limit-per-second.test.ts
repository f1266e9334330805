import { expect, test } from 'vitest';
import { limitPerSecond } from '../../../src/background/journal/limit-per-second.ts';

test.each([
  { when: 'the second is full', times: [0, 1, 2, 999], room: [true, true, false, false] },
  { when: 'the next second begins', times: [0, 1, 2, 1001], room: [true, true, false, true] },
  { when: 'the clock is set back', times: [5000, 5001, 5002, 100], room: [true, true, false, true] },
])('two per second: $room when $when', ({ times, room }) => {
  expect(times.map((time) => 10_000 + time).map(limitPerSecond(2))).toEqual(room);
});
