import { expect, test } from 'vitest';
import type { SetCookieLine } from '../../../src/core/cookie/set-cookie-line.ts';
import { type Measured, measure, type Visit, type Write } from './measurement.ts';

const START = Date.UTC(2026, 10, 29);
const LATER = START + 5000;
const YEAR = 31_536_000;

const write = (at: number, asks: Partial<SetCookieLine> = {}): Write => ({
  at,
  line: {
    name: 'c',
    size: 1,
    hasControl: false,
    domain: null,
    path: null,
    secure: true,
    httpOnly: false,
    sameSite: 'unspecified',
    partitioned: false,
    maxAge: null,
    expires: null,
    ...asks,
  },
});
const visit = (writes: readonly Write[], end?: number | null): Visit => ({
  writes,
  held: new Map(end === undefined ? [] : [['c', end]]),
});
const set = (at: number, seconds: number) => write(at, { maxAge: seconds });
const end = START + YEAR * 1000;

test.each<{ what: string; first: Visit; second: Visit; told: Partial<Measured> }>([
  {
    what: 'set once',
    first: visit([set(START, YEAR)], end),
    second: visit([], end),
    told: { asked: YEAR, kept: YEAR, renewal: 'fixed' },
  },
  {
    what: 'set at each page',
    first: visit([set(START, YEAR)], end),
    second: visit([set(LATER, YEAR)], end + 5000),
    told: { asked: YEAR, kept: YEAR, renewal: 'each-page' },
  },
  {
    what: 'set again for what is left',
    first: visit([set(START, YEAR)], end),
    second: visit([set(LATER, YEAR - 5)], end),
    told: { asked: YEAR, kept: YEAR, renewal: 'counting-down' },
  },
  {
    what: 'set for longer than a browser keeps it',
    first: visit([write(START, { expires: START + 2 * YEAR * 1000 })], START + 34_560_000_000),
    second: visit([], START + 34_560_000_000),
    told: { asked: 2 * YEAR, kept: 34_560_000, renewal: 'fixed' },
  },
  {
    what: 'of the session',
    first: visit([write(START)], null),
    second: visit([write(LATER)], null),
    told: { asked: 'session', kept: 'session', renewal: null },
  },
  {
    what: 'set and deleted at once',
    first: visit([write(START), set(START + 1, 0)]),
    second: visit([]),
    told: { asked: 'session', kept: null, renewal: null, probe: true },
  },
  {
    what: 'that nobody was seen to set',
    first: visit([], end),
    second: visit([], end),
    told: { asked: null, kept: null, renewal: 'fixed' },
  },
])('a cookie $what', ({ first, second, told }) => {
  expect(measure(first, second)).toEqual([{ name: 'c', probe: false, ...told }]);
});

test('what is only deleted, in case others had set it, is no cookie', () => {
  expect(measure(visit([set(START, 0)]), visit([set(LATER, 0)]))).toEqual([]);
});
