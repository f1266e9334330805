import { describe, expect, test } from 'vitest';
import { junit } from '../../../src/cli/run/junit.ts';
import { recordText } from '../../../src/cli/run/record-text.ts';
import { recordVisit, type Visited } from '../../../src/cli/run/record-visit.ts';
import { type RunRecord, readRecords, recordLine } from '../../../src/cli/run/run-record.ts';
import { runStatus } from '../../../src/cli/run/run-status.ts';
import { sarif } from '../../../src/cli/run/sarif.ts';
import { summaryCsv, summaryDocument } from '../../../src/cli/run/summary.ts';
import { inPhases, toTarget, visitKey } from '../../../src/cli/run/target.ts';
import { terminalMessages } from '../../../src/cli/terminal/terminal-messages.ts';
import { notWritten } from '../../../src/cli/terminal/write-whole.ts';
import { html } from '../../../src/core/export/html.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import { cookie, judged, report, reported } from '../../fixtures/parts.ts';

const target = toTarget(new URL('https://data.example.org'));
const portal = { ...report().portal, host: target.host };
const held = reported(cookie('_ga'));
const found = report({
  portal,
  cookies: [held],
  findings: [{ ...judged({ kind: 'undeclared' }), subject: { kind: 'cookie', key: held.key } }],
});
const messages = terminalMessages({ LC_ALL: 'C' });
const visited: Visited = { report: found, notes: ['slow'] };
const inspected = await recordVisit(target, async () => visited, clock(0, 2500), messages);
const failed = await recordVisit(
  target,
  () => Promise.reject(new Error('=no "such" <b>host</b>\u202e')),
  clock(0),
  messages,
);

/** Tells these times, one after the other, and then the last one. */
function clock(...times: readonly number[]): () => number {
  const left = [...times];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? 0;
}

test('a portal has not failed when what was found of it could not be written', async () => {
  const full = () => Promise.reject(notWritten('no space is left'));
  await expect(recordVisit(target, full, clock(0), messages)).rejects.toThrow('no space is left');
});

/** One that was inspected, with so many findings of each severity. */
const graded = (mismatch: number, review: number, note: number): RunRecord =>
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
    told: [{ rule: 'undeclared', severity: 'mismatch', subject: '_ga', text: expect.stringMatching(/\.$/) }],
    changes: null,
    trend: null,
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
    { status: 0, when: 'all was done', records: [graded(1, 1, 1)], failOn: undefined },
    { status: 0, when: 'nothing is so grave', records: [graded(0, 0, 3)], failOn: 'review' },
    { status: 1, when: 'one finding is as grave', records: [graded(0, 0, 0), graded(0, 1, 0)], failOn: 'review' },
    { status: 1, when: 'one finding is graver', records: [graded(1, 0, 0)], failOn: 'note' },
    { status: 3, when: 'one could not be done', records: [graded(1, 0, 0), failed], failOn: 'note' },
    { status: 0, when: 'there was nothing to do', records: [], failOn: 'note' },
  ] as const)('$status when $when', ({ status, records, failOn }) => expect(runStatus(records, failOn)).toBe(status));
});

test('the summary for spreadsheets has a row for each portal, and no formulas', () => {
  const [head, first, second] = summaryCsv([inspected, failed]).split('\r\n');
  expect(head).toMatch(/^\ufeff"host","phase","portal","url","outcome","reason","policy","cookies",/);
  expect(first).toMatch(/^"data\.example\.org",,"data\.example\.org","https:\/\/data\.example\.org\/","inspected",,/);
  expect(second).toContain(`"failed","'=no ""such""`);
});

test('the summary for people links reports, says what failed and what is left, and has no markup of others', () => {
  const page = html(summaryDocument([inspected, failed], 3));
  expect(page).toContain('<a href="data.example.org/report.html">data.example.org</a>');
  expect(page).toContain('&lt;b&gt;host&lt;/b&gt;');
  expect(page).toContain('1 visit failed. The run is not done: 3 visits are left.');
  expect(page).toContain('<th scope="col">On the way</th>');
  const plain = html(summaryDocument([{ ...inspected, notes: [] }], 0));
  expect(plain).not.toMatch(/Could not be done|On the way|What changed/);
});

test('the summary for people links the pictures that there are', async () => {
  const pictures = ['page', 'popup'] as const;
  const pictured = await recordVisit(target, async () => ({ ...visited, pictures }), clock(0), messages);
  expect(readRecords(recordLine(pictured))).toEqual([pictured]);
  const page = html(summaryDocument([pictured, inspected], 0));
  expect(page).toContain('<td dir="auto"><a href="data.example.org/page.png">page.png</a></td>');
  expect(page).toContain('<th scope="col">Picture of the popup</th>');
  expect(page).not.toContain('banner');
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

test('phases are visits of their own, each with a folder, and are told apart', () => {
  const visits = inPhases([target], ['before', 'refuse']);
  expect(visits.map(({ folder }) => folder)).toEqual(['data.example.org/before', 'data.example.org/refuse']);
  expect(new Set([target, ...visits].map(visitKey)).size).toBe(3);
  expect(inPhases([target], [])).toEqual([target]);
  const record: RunRecord = { ...inspected, phase: 'refuse', folder: 'data.example.org/refuse' };
  expect(readRecords(recordLine(record))).toEqual([record]);
  expect(recordText(record)).toMatch(/^data\.example\.org \(refuse\) {2}/);
});

test('what changed since an earlier run is told, a line each, and whether it got better', async () => {
  const since = { changes: ['One.', 'Two.'], trend: 'better' } as const;
  const changed = await recordVisit(target, async () => ({ ...visited, since }), clock(0), messages);
  expect(recordText(changed)).toBe('data.example.org\n  One.\n  Two.');
  expect(summaryCsv([changed])).toContain('"better","One. · Two."');
  expect(readRecords(recordLine(changed))).toEqual([changed]);
  const page = html(summaryDocument([changed, inspected, failed], 0));
  expect(page).toContain('<p>By how many cookies do not match, of 1 visit: 1 better, 0 worse, 0 stayed.</p>');
  expect(page).toContain('<th scope="col">Since the earlier run</th>');
  expect(html(summaryDocument([inspected], 0))).not.toMatch(/better|Since/);
});

test('a line that an older version wrote is read', () => {
  const { trend: _, pictures: none, ...older }: Readonly<Record<string, unknown>> = inspected;
  expect(readRecords(JSON.stringify(older))).toEqual([inspected]);
});

test('JUnit has a failure for each finding that is no note, and an error for each portal that failed', () => {
  const xml = junit([inspected, failed]);
  expect(xml).toContain('<testsuite name="data.example.org" tests="1" failures="1" errors="0" time="2.5" ');
  expect(xml).toMatch(
    /<testcase classname="data\.example\.org" name="undeclared: _ga"><failure type="mismatch" message="/,
  );
  expect(xml).toContain('<error message="=no &quot;such&quot; &lt;b&gt;host&lt;/b&gt;‹U+202E›"/>');
  expect(junit([])).toContain('<testsuites name="portal-cookie-inspector">\n</testsuites>');
});

test('SARIF has a result for each finding, and tells which portals failed', () => {
  const text = sarif([inspected, failed], '1.2.3');
  const { version, runs } = JSON.parse(text);
  expect(version).toBe('2.1.0');
  expect(runs[0].tool.driver).toMatchObject({ version: '1.2.3', rules: [{ id: 'undeclared' }] });
  expect(runs[0].results).toMatchObject([
    { ruleId: 'undeclared', level: 'error', message: { text: expect.stringMatching(/^_ga: /) } },
  ]);
  expect(runs[0].invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('such') } }],
  });
  expect(text).not.toContain('\u202e');
});
