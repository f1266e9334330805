import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_EVENTS } from '../../../src/core/evidence/evidence.ts';
import { readEvidence } from '../../../src/core/evidence/read-evidence.ts';
import { HOST, START } from '../facts.ts';

const context = { url: `https://${HOST}/`, writtenAt: START };
const TITLE = '# Netscape HTTP Cookie File';
const LINE = `${HOST}\tFALSE\t/\tTRUE\t0\ta\t1`;
const read = (text: string) => readEvidence(text, context, () => null);

test.each([
  { what: 'a list of cookies', text: `\ufeff [{"name":"a","domain":"${HOST}"}]`, format: 'cookies' },
  { what: 'cookies.txt', text: LINE, format: 'netscape' },
])('$what is known by itself', ({ text, format }) => {
  expect(read(text)).toMatchObject({ ok: true, evidence: { format } });
});

test.each([
  { what: 'a list of cookies', text: `[{"name":"a","domain":"${HOST}"},{"name":"b"},null]`, unread: 2 },
  { what: 'cookies.txt', text: `${LINE}\n# ${LINE}\n\n${LINE.slice(0, -8)}`, unread: 1 },
  {
    what: 'an archive',
    text: JSON.stringify({
      log: {
        entries: [
          null,
          {
            startedDateTime: '2026-01-15T09:00:00Z',
            request: { method: 'GET', url: context.url, headers: [] },
            response: {
              status: 200,
              headers: [{ name: 'set-cookie', value: 'a=1' }],
              content: { mimeType: 'text/html' },
            },
          },
        ],
      },
    }),
    unread: 1,
  },
])('what cannot be read of $what is counted', ({ text, unread }) => {
  expect(read(text)).toMatchObject({ ok: true, evidence: { unread } });
});

test.each([
  { what: 'JSON that is cut off', text: '{"log":{"entries":[', failure: 'damaged' },
  { what: 'cookies.txt that is cut off in its first line', text: `${TITLE}\n${LINE.slice(0, -8)}`, failure: 'damaged' },
  { what: 'cookies.txt without cookies', text: TITLE, failure: 'without-cookies' },
  { what: 'more than a report is made of', text: `${LINE}\n`.repeat(MAX_EVENTS + 1), failure: 'too-many' },
  {
    what: 'an archive of more entries than that',
    text: JSON.stringify({ log: { entries: Array.from({ length: MAX_EVENTS + 1 }, () => null) } }),
    failure: 'too-many',
  },
  { what: 'JSON of something else', text: '{"a":1}', failure: 'unknown-format' },
  { what: 'a page', text: '<!doctype html>', failure: 'unknown-format' },
  { what: 'nothing', text: '', failure: 'unknown-format' },
])('$what is said to be so', ({ text, failure }) => {
  expect(read(text)).toEqual({ ok: false, failure });
});

test('whatever is in it, it is read or refused', { tags: 'long' }, () => {
  const any = fc.jsonValue();
  const log = fc.record({
    entries: fc.array(
      fc.record({
        startedDateTime: fc.oneof(fc.constant('2026-01-15T09:00:00Z'), fc.string()),
        time: fc.oneof(fc.double(), any),
        request: fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), headers: any }),
        response: fc.record({
          headers: fc.array(fc.record({ name: fc.constant('set-cookie'), value: fc.string() })),
        }),
      }),
    ),
  });
  const cookies = fc.array(fc.record({ name: fc.string(), domain: fc.string(), expires: fc.oneof(fc.double(), any) }));
  fc.assert(
    fc.property(fc.oneof(any, fc.record({ log }), cookies, fc.record({ cookies })), (json) => {
      expect(typeof read(JSON.stringify(json)).ok).toBe('boolean');
    }),
    { seed: 15, numRuns: 300 },
  );
});
