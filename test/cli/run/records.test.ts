import { describe, expect, test } from 'vitest';
import { recordText } from '../../../src/cli/run/record-text.ts';
import { recordVisit } from '../../../src/cli/run/record-visit.ts';
import { type RunRecord, readRecords, recordLine } from '../../../src/cli/run/run-record.ts';
import { runStatus } from '../../../src/cli/run/run-status.ts';
import { summaryCsv, summaryDocument } from '../../../src/cli/run/summary.ts';
import { toTarget } from '../../../src/cli/run/target.ts';
import { html } from '../../../src/core/export/html.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import { report } from '../../fixtures/parts.ts';

const target = toTarget(new URL('https://data.example.org'));
const portal = { ...report().portal, host: target.host };
const inspected = await recordVisit(
  target,
  async () => ({ report: report({ portal }), notes: ['slow'] }),
  clock(0, 2500),
);
const failed = await recordVisit(target, () => Promise.reject(new Error('=no "such" <b>host</b>\u202e')), clock(0));

/** Tells these times, one after the other, and then the last one. */
function clock(...times: readonly number[]): () => number {
  const left = [...times];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? 0;
}

/** One that was inspected, with so many findings of each severity. */
const found = (mismatch: number, review: number, note: number): RunRecord =>
  inspected.outcome === 'failed' ? inspected : { ...inspected, findings: { mismatch, review, note } };

/** One that was inspected, with these counts. */
const counted = (counts: Partial<Report['counts']>, host = target.host): RunRecord =>
  inspected.outcome === 'failed'
    ? inspected
    : { ...inspected, host, portal: host, url: `https://${host}/`, counts: { ...inspected.counts, ...counts } };

test('a visit is recorded with what it found', () => {
  expect(inspected).toMatchObject({
    url: 'https://data.example.org/',
    folder: 'data.example.org',
    outcome: 'inspected',
    endedAt: '1970-01-01T00:00:02.500Z',
    seconds: 2.5,
    counts: { cookies: 0, notMatching: 0, undeclared: 0 },
    notes: ['slow'],
  });
});

test('a visit that failed is recorded with its reason', () => {
  expect(failed).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('such') });
});

test('what is written is read again, and a line that was cut off is left out', () => {
  const text = recordLine(inspected) + recordLine(failed);
  expect(readRecords(text)).toEqual([inspected, failed]);
  expect(readRecords(text.slice(0, -10))).toEqual([inspected]);
  expect(readRecords('{}\nnull\n[1]\n')).toEqual([]);
  expect(readRecords(text.replace('"folder":"data.example.org"', '"folder":"../up"'))).toEqual([failed]);
  expect(text).not.toContain('\u202e');
});

describe('a run ends with', () => {
  test.each([
    { status: 0, when: 'all was done', records: [found(1, 1, 1)], failOn: undefined },
    { status: 0, when: 'nothing is so grave', records: [found(0, 0, 3)], failOn: 'review' },
    { status: 1, when: 'one finding is as grave', records: [found(0, 0, 0), found(0, 1, 0)], failOn: 'review' },
    { status: 1, when: 'one finding is graver', records: [found(1, 0, 0)], failOn: 'note' },
    { status: 3, when: 'one could not be done', records: [found(1, 0, 0), failed], failOn: 'note' },
    { status: 0, when: 'there was nothing to do', records: [], failOn: 'note' },
  ] as const)('$status when $when', ({ status, records, failOn }) => expect(runStatus(records, failOn)).toBe(status));
});

test('the summary for spreadsheets has a row for each portal, and no formulas', () => {
  const [head, first, second] = summaryCsv([inspected, failed]).split('\r\n');
  expect(head).toMatch(/^\ufeff"host","portal","url","outcome","reason","policy","cookies",/);
  expect(first).toMatch(/^"data\.example\.org","data\.example\.org","https:\/\/data\.example\.org\/","inspected",,/);
  expect(second).toContain(`"failed","'=no ""such""`);
});

test('the summary for people links reports, says what failed and what is left, and has no markup of others', () => {
  const page = html(summaryDocument([inspected, failed], 3));
  expect(page).toContain('<a href="data.example.org/report.html">data.example.org</a>');
  expect(page).toContain('&lt;b&gt;host&lt;/b&gt;');
  expect(page).toContain('The run is not done: 3 are left.');
  expect(html(summaryDocument([inspected], 0))).not.toContain('Could not be done');
});

test('portals that differ most come first', () => {
  const like = (host: string, undeclared: number) => counted({ notMatching: undeclared, undeclared }, host);
  const page = html(summaryDocument([like('a.example', 0), like('b.example', 2), like('c.example', 2)], 0));
  expect(page.match(/>[abc]\.example</g)).toEqual(['>b.example<', '>c.example<', '>a.example<']);
});

test('a visit in one line says what was seen, or why nothing was', () => {
  const seen = counted({ cookies: 5, undeclared: 1, againstChoice: 1, asDeclared: 3 });
  expect(recordText(seen)).toBe('data.example.org  5 cookies: 1 not declared, 1 against the choice, 3 as declared');
  expect(recordText(inspected)).toBe('data.example.org  0 cookies');
  expect(recordText({ ...inspected, host: 'old.example', url: 'https://old.example/x' })).toBe(
    'old.example/x → data.example.org  0 cookies',
  );
  expect(recordText(failed)).toBe('data.example.org  could not be done: =no "such" <b>host</b>‹U+202E›');
});
