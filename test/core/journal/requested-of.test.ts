import { expect, test } from 'vitest';
import type { SetCookieLine } from '../../../src/core/cookie/set-cookie-line.ts';
import type { Write } from '../../../src/core/journal/attribute.ts';
import { requestedOf } from '../../../src/core/journal/requested-of.ts';
import { cookie, HOST, setCookieLine } from '../facts.ts';

const write = (at: number, line: Partial<SetCookieLine> | null): Write => ({
  at,
  cookie: cookie(),
  claim: line && {
    kind: 'header',
    at,
    line: setCookieLine(line),
    response: { url: `https://${HOST}/`, status: 200, resourceType: 'main_frame', frameId: 0, initiator: null },
    pageHost: HOST,
  },
});

test.each<{ when: string; writes: readonly Write[]; seconds: number | null }>([
  { when: 'the last write says Max-Age', writes: [write(5, { maxAge: 9 }), write(9, { maxAge: 60 })], seconds: 60 },
  { when: 'it says Expires', writes: [write(5000, { expires: 65_000 })], seconds: 60 },
  { when: 'it says both', writes: [write(5000, { maxAge: 30, expires: 65_000 })], seconds: 30 },
  { when: 'it asks for a session', writes: [write(5, { maxAge: 9 }), write(9, {})], seconds: null },
  { when: 'nobody claims it', writes: [write(5, { maxAge: 9 }), write(9, null)], seconds: null },
  { when: 'all writes came before it was measured', writes: [write(1, { maxAge: 9 })], seconds: 77 },
  { when: 'only compacted events tell', writes: [], seconds: 77 },
])('$seconds seconds when $when', ({ writes, seconds }) => {
  expect(requestedOf({ measuredAt: 5, requested: 77 }, writes)).toBe(seconds);
});
