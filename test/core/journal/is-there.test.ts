import { expect, test } from 'vitest';
import { isThere } from '../../../src/core/journal/is-there.ts';

/** All times in ms; the claim is at 10,000, and a change may be told a second earlier or later. */
test.each<{
  when: string;
  since?: number | null;
  removals?: readonly number[];
  removedAt?: number | null;
  writes?: readonly number[];
  there: boolean;
}>([
  { when: 'it may always have been there', there: true },
  { when: 'it was set before', since: 5000, writes: [5000], there: true },
  { when: 'it is set just after', since: 10_900, writes: [10_900], there: true },
  { when: 'it is set much later', since: 12_000, writes: [12_000], there: false },
  { when: 'it went long before, for good', removedAt: 5000, removals: [5000], there: false },
  { when: 'it goes just then', removedAt: 9500, removals: [9500], there: true },
  { when: 'it had gone and came back', removals: [5000], writes: [4000, 7000], there: true },
  { when: 'it had gone and comes back later', removals: [5000], writes: [4000, 20_000], there: false },
])('$there when $when', ({ since = null, removals = [], removedAt = null, writes = [], there }) => {
  const track = { since, removals, removedAt };
  expect(
    isThere(
      track,
      writes.map((at) => ({ at })),
      { at: 10_000 },
    ),
  ).toBe(there);
});
