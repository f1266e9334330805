import { expect, test } from 'vitest';
import {
  DAY,
  exceeds,
  LIFETIME_CAP,
  LIFETIME_TOLERANCE,
  lifetimeWhenSet,
  MINUTE,
  reachesCap,
} from '../../../src/core/cookie/lifetime.ts';
import { START } from '../facts.ts';

test.each([
  { when: 'a session cookie', expiresAt: null, lifetime: { kind: 'session' } },
  {
    when: 'a cookie of 14 days',
    expiresAt: START + 14 * DAY * 1000,
    lifetime: { kind: 'persistent', seconds: 14 * DAY },
  },
  { when: 'a cookie told 20 ms late', expiresAt: START + 59_980, lifetime: { kind: 'persistent', seconds: MINUTE } },
  {
    when: 'a cookie that expired before it was told',
    expiresAt: START - 5,
    lifetime: { kind: 'persistent', seconds: 0 },
  },
])('the lifetime of $when', ({ expiresAt, lifetime }) => {
  expect(lifetimeWhenSet({ expiresAt }, START)).toEqual(lifetime);
});

test.each([
  { seconds: 397 * DAY, limit: 397 * DAY, longer: false },
  { seconds: 397 * DAY + MINUTE, limit: 397 * DAY, longer: false },
  { seconds: 397 * DAY + MINUTE + 1, limit: 397 * DAY, longer: true },
])('$seconds seconds are longer than $limit: $longer', ({ seconds, limit, longer }) => {
  expect(exceeds(seconds, limit)).toBe(longer);
});

test.each([
  { days: 366, stated: 360, longer: false },
  { days: 378, stated: 360, longer: false },
  { days: 379, stated: 360, longer: true },
  { days: 0.02, stated: 0.02, longer: false },
])('$days days are longer than a policy’s $stated: $longer', ({ days, stated, longer }) => {
  expect(exceeds(days * DAY, stated * DAY, LIFETIME_TOLERANCE)).toBe(longer);
});

test('of a short lifetime, a minute more is not longer than stated', () => {
  expect(exceeds(60 + MINUTE, 60, LIFETIME_TOLERANCE)).toBe(false);
  expect(exceeds(61 + MINUTE, 60, LIFETIME_TOLERANCE)).toBe(true);
});

test.each([
  { seconds: LIFETIME_CAP - MINUTE - 1, reached: false },
  { seconds: LIFETIME_CAP - MINUTE, reached: true },
  { seconds: LIFETIME_CAP, reached: true },
  { seconds: 730 * DAY, reached: true },
])('$seconds seconds reach the cap: $reached', ({ seconds, reached }) => {
  expect(reachesCap(seconds)).toBe(reached);
});
