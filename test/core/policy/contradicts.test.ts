import { expect, test } from 'vitest';
import { contradicts } from '../../../src/core/policy/contradicts.ts';
import type { StatedLifetime } from '../../../src/core/policy/fields/stated-lifetime.ts';

const lasts = (seconds: number | null): StatedLifetime => ({ kind: 'persistent', seconds, text: '' });
const session: StatedLifetime = { kind: 'session', text: 'Session' };

test.each([
  { one: lasts(1000), other: lasts(2000), contradict: true },
  { one: lasts(1000), other: lasts(1000), contradict: false },
  { one: lasts(1000), other: lasts(949), contradict: true },
  { one: lasts(1000), other: lasts(950), contradict: false },
  { one: session, other: lasts(1000), contradict: true },
  { one: session, other: session, contradict: false },
  { one: session, other: lasts(null), contradict: false },
  { one: lasts(1000), other: lasts(null), contradict: false },
  { one: lasts(1000), other: null, contradict: false },
  { one: null, other: null, contradict: false },
])(
  '$one.kind $one.seconds and $other.kind $other.seconds contradict each other: $contradict',
  ({ one, other, contradict }) => {
    expect(contradicts(one, other)).toBe(contradict);
    expect(contradicts(other, one)).toBe(contradict);
  },
);
