import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compareCommand, runsCompared } from '../../../src/cli/commands/compare.ts';
import { known } from '../../../src/cli/knowledge/known.ts';
import { changesSince } from '../../../src/cli/run/changes-since.ts';
import { compareRuns } from '../../../src/cli/run/compare-runs.ts';
import { comparisonJson, comparisonText } from '../../../src/cli/run/comparison-text.ts';
import { recordVisit } from '../../../src/cli/run/record-visit.ts';
import { openRunFolder } from '../../../src/cli/run/run-folder.ts';
import { inPhases, toTarget } from '../../../src/cli/run/target.ts';
import { trendOf } from '../../../src/cli/run/trend.ts';
import { terminalMessages } from '../../../src/cli/terminal/terminal-messages.ts';
import { writeReport } from '../../../src/cli/visit/write-report.ts';
import { writtenReport } from '../../../src/core/export/written-report.ts';
import type { Watched } from '../../../src/core/inspection/inspect.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import { seen } from '../../core/export/audit/audited.ts';
import { days, declared, policy } from '../../core/facts.ts';
import { provenance, report, standardPolicy, unreadable } from '../../fixtures/parts.ts';

const messages = terminalMessages({ LC_ALL: 'C' });
/** The policies of a portal whose log-in cookie stays for two weeks. */
const strict = { policy: policy(declared({ seconds: days(1) })) };
const right = { policy: policy(declared({ seconds: days(14) })) };

/** What each visit of a run finds, or that it fails; the run is written as `inspect --out` writes it. */
async function writeRun(visits: Readonly<Record<string, Partial<Watched> | 'fails'>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'compare-runs-'));
  const run = await openRunFolder(folder, { resume: false, options: [] });
  for (const [name, found] of Object.entries(visits)) {
    const [host = '', phase] = name.split(' ');
    const [target] = inPhases([toTarget(new URL(`https://${host}`))], phase === 'refuse' ? [phase] : []);
    if (target === undefined) throw new Error('a visit has a target');
    const visit = async () => {
      if (found === 'fails') throw new Error('no such host');
      const written = writtenReport({ ...seen, portal: { ...seen.portal, host }, ...found }, known);
      await writeReport({ ...written, provenance, popup: null }, join(folder, target.folder));
      return { ...written, notes: [] };
    };
    await run.append(await recordVisit(target, visit, () => 0, messages));
  }
  return folder;
}

let old: string;
let latest: string;
beforeAll(async () => {
  old = await writeRun({
    'better.example': strict,
    'worse.example': right,
    'same.example': strict,
    'same.example refuse': strict,
    'closed.example': strict,
    'gone.example': strict,
    'lost.example': strict,
  });
  latest = await writeRun({
    'better.example': right,
    'worse.example': strict,
    'same.example': strict,
    'same.example refuse': strict,
    'closed.example': 'fails',
    'lost.example': strict,
    'new.example': strict,
  });
  await rm(join(latest, 'lost.example', 'audit.json'));
});

test('each visit of both runs is told with what changed, and what is as it was is counted', async () => {
  const missing = join(latest, 'lost.example', 'audit.json');
  expect(comparisonText(await compareRuns(old, latest, messages)).split('\n')).toEqual([
    'better.example',
    expect.stringMatching(/^ {2}sessionid is now “As declared”/),
    'worse.example',
    expect.stringMatching(/^ {2}sessionid is now “/),
    `closed.example  could not be compared: in ${latest} the visit failed (no such host)`,
    expect.stringMatching(
      `^lost.example {2}could not be compared: ${missing} cannot be read \\(there is no such file\\)`,
    ),
    'gone.example  only in the earlier run',
    'new.example  only in the later run',
    'By how many cookies do not match, of 4 visits: 1 better, 1 worse, 2 stayed.',
    '2 of 4 visits found all as it was.',
  ]);
});

test('--json holds the same', async () => {
  const visit = (host: string, phase: string | null = null) => ({ url: `https://${host}/`, phase });
  expect(comparisonJson(await compareRuns(old, latest, messages))).toEqual({
    visits: [
      expect.objectContaining({
        ...visit('better.example'),
        trend: 'better',
        notMatching: { before: 2, now: 1 },
        changes: [expect.objectContaining({ kind: 'status', name: 'sessionid' })],
      }),
      expect.objectContaining({ ...visit('worse.example'), trend: 'worse', notMatching: { before: 1, now: 2 } }),
      expect.objectContaining({ ...visit('same.example'), trend: 'stayed', changes: [] }),
      expect.objectContaining({ ...visit('same.example', 'refuse'), trend: 'stayed', changes: [] }),
    ],
    notCompared: [
      { ...visit('closed.example'), reason: expect.stringContaining('no such host') },
      { ...visit('lost.example'), reason: expect.stringContaining('audit.json') },
    ],
    onlyBefore: [visit('gone.example')],
    onlyNow: [visit('new.example')],
    trends: { better: 1, worse: 1, stayed: 2, unknown: 0 },
  });
});

test.each([
  { host: 'better.example', found: right, trend: 'better' },
  { host: 'worse.example', found: strict, trend: 'worse' },
  { host: 'same.example', found: strict, trend: 'stayed' },
])('$host, held against an earlier run, is told as $trend too', async ({ host, found, trend }) => {
  const { report: now } = writtenReport({ ...seen, portal: { ...seen.portal, host }, ...found }, known);
  expect(await changesSince(old, toTarget(new URL(`https://${host}`)), now, messages)).toMatchObject({ trend });
});

test('two runs of other portals are named, and nothing is counted', async () => {
  const [one, other] = [await writeRun({ 'a.example': strict }), await writeRun({ 'b.example': strict })];
  expect(comparisonText(await compareRuns(one, other, messages)).split('\n')).toEqual([
    'a.example  only in the earlier run',
    'b.example  only in the later run',
    'No visit of one run could be compared with one of the other.',
  ]);
});

const counted = (notMatching: number, rest: Partial<Report> = {}): Report =>
  report({ ...rest, counts: { ...report().counts, notMatching } });
const unread = { policy: standardPolicy(unreadable) };
const elsewhere = { portal: { ...report().portal, host: 'b.example' } };

test.each([
  { trend: 'better', when: 'fewer cookies do not match', before: counted(3), now: counted(2) },
  { trend: 'worse', when: 'more do not', before: counted(2), now: counted(3) },
  { trend: 'stayed', when: 'as many do not', before: counted(2), now: counted(2) },
  { trend: 'better', when: 'the standard list stands in twice', before: counted(1, unread), now: counted(0, unread) },
  { trend: 'unknown', when: 'the policy can no longer be read', before: counted(3), now: counted(0, unread) },
  { trend: 'unknown', when: 'the address leads elsewhere', before: counted(3), now: counted(0, elsewhere) },
])('a portal is $trend when $when', ({ trend, before, now }) => expect(trendOf(before, now)).toBe(trend));

test('where it is not known how a portal went, that is said with why', async () => {
  const [one, other] = [await writeRun({ 'a.example': strict }), await writeRun({ 'a.example': { policy: null } })];
  expect(comparisonText(await compareRuns(one, other, messages))).toContain(
    'of 1 visit: 0 better, 0 worse, 0 stayed, 1 not known (two portals at one address, or a policy that both runs did not read alike).',
  );
});

test.each<{ when: string; given: () => Promise<readonly [string, string]>; status: number; says: string }>([
  {
    when: 'one is an audit and one a folder',
    given: async () => [join(old, 'same.example', 'audit.json'), latest],
    status: 2,
    says: 'is a folder and ',
  },
  { when: 'a folder holds no run', given: async () => [old, join(latest, 'new.example')], status: 3, says: 'no run' },
  {
    when: 'a run has made no visit',
    given: async () => {
      const empty = await mkdtemp(join(tmpdir(), 'compare-runs-'));
      await writeFile(join(empty, 'run.ndjson'), '');
      return [empty, latest];
    },
    status: 3,
    says: 'no visit stands in',
  },
  {
    when: 'nothing is there',
    given: async () => [join(old, 'none'), latest],
    status: 3,
    says: 'there is no such file',
  },
])('when $when, one sentence says so, with status $status', async ({ given, status, says }) => {
  const ending = compareCommand(...(await given()), {});
  await expect(ending).rejects.toMatchObject({ status, message: expect.stringMatching(/^[^\n]+\.$/) });
  await expect(ending).rejects.toThrow(says);
});

test('the status is 3 when a visit of both runs could not be compared', async () => {
  expect((await runsCompared(old, latest, true)).status).toBe(3);
  const one = await writeRun({ 'a.example': strict });
  const { text, status } = await runsCompared(one, one, false);
  expect(status).toBe(0);
  expect(text).toContain('1 of 1 visits found all as it was.');
});
