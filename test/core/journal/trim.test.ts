import { expect, test } from 'vitest';
import type { Compacted, CompactedCookie } from '../../../src/core/journal/compacted.ts';
import type { RefusedLine } from '../../../src/core/journal/refused-line.ts';
import type { SetterRecord } from '../../../src/core/journal/setter.ts';
import { trim } from '../../../src/core/journal/trim.ts';
import { cookie, HOST, setCookieLine } from '../facts.ts';

const setter = (at: number, times = 1): SetterRecord => ({
  setter: { kind: 'unknown' },
  pageHost: null,
  firstAt: at,
  lastAt: at,
  times,
});
const compactedCookie = (name: string, facts: Partial<CompactedCookie> = {}): CompactedCookie => ({
  cookie: cookie({ name }),
  measuredAt: 0,
  requested: null,
  since: null,
  earlier: [setter(0)],
  removedAt: null,
  ...facts,
});
const refused = (at: number, times = 1): RefusedLine => ({
  id: String(at),
  line: setCookieLine(),
  setter: { kind: 'unknown' },
  pageHost: HOST,
  at,
  times,
  reason: { kind: 'unknown', certain: false },
});
const compacted = (facts: Partial<Compacted> = {}): Compacted => ({
  events: 0,
  cookies: [],
  refused: [],
  dropped: { writes: 1, events: 3, interruptions: 0, unrecorded: 0 },
  evictions: 0,
  moreHosts: 0,
  choicePeriods: [],
  otherHosts: null,
  storage: [],
  ...facts,
});
const SIZE = JSON.stringify(compactedCookie('a')).length;
/** Three quarters of the room are for cookies. */
const roomFor = (cookies: number): number => Math.ceil(((SIZE + 20) * cookies * 4) / 3);
const names = ({ cookies }: Compacted) => cookies.map((one) => one.cookie.name);

test('where there is room, nothing goes', () => {
  const all = compacted({ cookies: [compactedCookie('a')], refused: [refused(1)] });
  expect(trim(all, 1e6)).toEqual(all);
});

test('cookies that are gone go first, the oldest of them before the others', () => {
  const cookies = [
    compactedCookie('long gone', { removedAt: 10 }),
    compactedCookie('gone', { removedAt: 20 }),
    compactedCookie('there'),
  ];
  expect(names(trim(compacted({ cookies }), roomFor(2)))).toEqual(['there', 'gone']);
  expect(names(trim(compacted({ cookies }), roomFor(1)))).toEqual(['there']);
});

test('of the refused lines the latest go', () => {
  const lines = [refused(30), refused(10), refused(20)];
  const room = 4 * 2 * JSON.stringify(refused(10)).length;
  expect(trim(compacted({ refused: lines }), room).refused.map(({ at }) => at)).toEqual([10, 20]);
});

test('of many setters the first and the nine latest stay', () => {
  const earlier = Array.from({ length: 15 }, (_, at) => setter(at));
  const { cookies, dropped } = trim(compacted({ cookies: [compactedCookie('a', { earlier })] }), 1e6);
  expect(cookies[0]?.earlier.map(({ firstAt }) => firstAt)).toEqual([0, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(dropped).toEqual({ writes: 1, events: 3 + 5, interruptions: 0, unrecorded: 0 });
});

test('of many choices the hundred latest stay', () => {
  const choicePeriods = Array.from({ length: 103 }, (_, at) => ({ choices: {}, from: at, knownAt: at, until: at + 1 }));
  const kept = trim(compacted({ choicePeriods }), 1e6);
  expect(kept.choicePeriods[0]?.from).toBe(3);
  expect(kept.dropped.events).toBe(3 + 3);
});

test('all that goes is counted as dropped, a cookie that nobody was seen to set as one', () => {
  const cookies = [compactedCookie('a', { earlier: [setter(0, 40)] }), compactedCookie('b', { earlier: [] })];
  expect(trim(compacted({ cookies, refused: [refused(1, 9)] }), 0).dropped.events).toBe(3 + 40 + 1 + 9);
});
