import { expect, test } from 'vitest';
import type { Write } from '../../../src/core/journal/attribute.ts';
import type { SetterRecord } from '../../../src/core/journal/setter.ts';
import { settersOf } from '../../../src/core/journal/setters-of.ts';
import type { WriteClaim } from '../../../src/core/journal/write-claim.ts';
import { cookie, HOST, setCookieLine } from '../facts.ts';

const header = (url: string, { status = 200, frameId = 0, pageHost = HOST } = {}): WriteClaim => ({
  kind: 'header',
  at: 0,
  line: setCookieLine(),
  response: { url, status, resourceType: 'main_frame', frameId, initiator: null },
  pageHost,
});
const script = (url: string, line: number): WriteClaim => ({
  kind: 'write',
  at: 0,
  line: setCookieLine(),
  script: { url, line },
  frameUrl: `https://${HOST}/`,
  pageHost: HOST,
});
const writes = (...claims: readonly (WriteClaim | null)[]): readonly Write[] =>
  claims.map((claim, at) => ({ at, cookie: cookie(), claim }));
const LOGIN = 'https://a.org/login/';

test.each<{ when: string; claims: readonly (WriteClaim | null)[]; times: readonly number[] }>([
  { when: 'nobody wrote', claims: [], times: [] },
  { when: 'one response writes again and again', claims: [header(LOGIN), header(LOGIN), header(LOGIN)], times: [3] },
  { when: 'its frame gets another number', claims: [header(LOGIN), header(LOGIN, { frameId: 9 })], times: [2] },
  { when: 'its status differs', claims: [header(LOGIN), header(LOGIN, { status: 302 })], times: [1, 1] },
  { when: 'the page is another', claims: [header(LOGIN), header(LOGIN, { pageHost: 'b.org' })], times: [1, 1] },
  {
    when: 'two lines of a script write',
    claims: [script('https://a.org/a.js', 1), script('https://a.org/a.js', 2)],
    times: [1, 1],
  },
  { when: 'two take turns', claims: [header(LOGIN), null, header(LOGIN), null, null], times: [2, 3] },
])('$times when $when', ({ claims, times }) => {
  expect(settersOf([], writes(...claims)).map((record) => record.times)).toEqual(times);
});

test('first and last time are those of the writes, in whatever order these are told', () => {
  const told = [30, 10, 20].map((at): Write => ({ at, cookie: cookie(), claim: header(LOGIN) }));
  expect(settersOf([], told)).toMatchObject([{ firstAt: 10, lastAt: 30, times: 3 }]);
});

test('setters are in the order of their first time', () => {
  const told: readonly Write[] = [
    { at: 50, cookie: cookie(), claim: null },
    { at: 10, cookie: cookie(), claim: header(LOGIN) },
  ];
  expect(settersOf([], told).map(({ setter }) => setter.kind)).toEqual(['response', 'unknown']);
});

test('writes are added to those of compacted events, which stay as they are', () => {
  const [known] = settersOf([], writes(header(LOGIN), header(LOGIN)));
  const earlier: readonly SetterRecord[] = known ? [known] : [];
  const all = settersOf(earlier, [{ at: 90, cookie: cookie(), claim: header(LOGIN) }]);
  expect(all).toMatchObject([{ firstAt: 0, lastAt: 90, times: 3 }]);
  expect(earlier).toMatchObject([{ lastAt: 1, times: 2 }]);
});
