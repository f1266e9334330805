import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../demo-portal/scenarios.ts';
import { UNTOUCHED } from '../../../popup/model/state.ts';
import { Popup } from '../../../popup/views/popup.tsx';
import { ReportPage } from '../../../report/views/report-page.tsx';
import { badgeFace } from '../../../src/background/badge/badge-face.ts';
import { terminalReport } from '../../../src/cli/terminal/terminal-report.ts';
import { reportJson } from '../../../src/core/export/report-json.ts';
import { besides } from '../../../src/core/inspection/judgement/besides.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import { allRules as rules } from '../../../src/core/inspection/rules/all-rules.ts';
import { firstRules } from '../../../src/core/inspection/rules/first-rules.ts';
import type { RuleSet } from '../../../src/core/inspection/rules/rules.ts';
import { GROUPS } from '../../../src/core/inspection/status.ts';
import { answer, answerNotes } from '../../../src/messages/answer.ts';
import { briefGroupText, statusText } from '../../../src/messages/status.ts';
import { type Consent, demoJournal, demoWatched, reportOf } from '../../fixtures/demo-journals.ts';
import { demoPolicy } from '../../fixtures/demo-policies.ts';
import { deferredOf } from '../../fixtures/desks.ts';
import { provenance, watched } from '../../fixtures/parts.ts';
import { noReportActions } from '../../fixtures/report-pages.ts';
import { deferred } from '../../fixtures/reports.ts';
import { en } from '../../messages/speech.ts';
import { HOST } from '../facts.ts';

const target = { storeId: '0', host: HOST };
const consents: readonly Consent[] = ['leave', 'refuse', 'accept'];

/** By number and words, as a reader sees them. */
type Shown = Readonly<Record<string, number>>;

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found.trim());
const tally = (words: readonly string[]): Shown =>
  Object.fromEntries(words.map((word) => [word, words.filter((one) => one === word).length]));

function popup(report: Report) {
  const state = { kind: 'report', target, report } as const;
  const html = renderToString(
    <Popup state={state} list={UNTOUCHED} onList={() => {}} deferred={deferred} messages={en} />,
  );
  const chips = [...html.matchAll(/class="count">(\d+).*?<\/span>([^<]*)<\/button>/g)].map(
    ([, count, words = '']) => [words, Number(count)] as const,
  );
  return { html, chips: Object.fromEntries(chips), rows: tally(all(html, /class="status">([^<]*)</g)) };
}

function reportPage(report: Report) {
  const state = {
    kind: 'report',
    target,
    report,
    openPages: [],
    choice: null,
    audit: null,
    watched,
    notes: {},
  } as const;
  const html = renderToString(
    <ReportPage deferred={deferredOf('', { messages: en })} state={state} actions={noReportActions} messages={en} />,
  );
  return { html, rows: tally(all(html, /<td [^>]*class="status[^>]*><bdi[^>]*>([^<·]*)/g)) };
}

describe.each(Object.entries(scenarios))('on the demo portal %s', (_, scenario) => {
  const policy = demoPolicy(scenario);
  const reportBy = (asked: RuleSet, consent: Consent) =>
    reportOf(demoWatched(policy, demoJournal(scenario, consent)), asked);

  test.each(consents)('all surfaces show the same counts, when the choice is: %s', (consent) => {
    const report = reportBy(rules, consent);
    const { counts } = report;
    const answered = answer(report, en);
    const rows = tally(report.cookies.flatMap(({ status }) => (status ? statusText(status, report.policy, en) : [])));

    const badge = badgeFace(reportBy({ ...firstRules, besides }, consent), en);
    expect(Number.parseInt(badge.text || '0', 10) || 0).toBe(counts.notMatching);
    expect(badge.title).toBe([`${HOST}: ${answered}`, ...answerNotes(report, en)].join(' '));

    const inPopup = popup(report);
    expect(inPopup.rows).toEqual(rows);
    for (const group of GROUPS) {
      const inGroup = report.cookies.filter(({ status }) => status?.group === group).length;
      expect(inPopup.chips[briefGroupText(group, en)] ?? 0).toBe(inGroup);
    }
    const page = reportPage(report);
    expect(page.rows).toEqual(rows);

    const terminal = terminalReport(report, en, { colour: false });
    for (const said of [answered, ...answerNotes(report, en)]) {
      for (const surface of [plain(inPopup.html), plain(page.html), terminal]) expect(surface).toContain(said);
    }
    for (const { cookie, status } of report.cookies) {
      if (status && cookie.name.length < 40 && /^[\w.]+$/.test(cookie.name))
        expect(terminal).toContain(`${cookie.name}  ${statusText(status, report.policy, en)}`);
    }
    expect(JSON.parse(reportJson(report, provenance)).counts).toEqual(counts);

    if (counts.notMatching > 0 && counts.cookies > 1) expect(Number.parseInt(answered, 10)).toBe(counts.notMatching);
    expect(counts.kinds.reduce((sum, { cookies }) => sum + cookies, 0)).toBe(counts.notMatching);
    expect(counts.notMatching + counts.mentioned + counts.asDeclared).toBe(counts.cookies);
  });
});

test('a cookie that was set although the visitor refused is in every number', () => {
  const report = reportOf(demoWatched(demoPolicy(scenarios.careless), demoJournal(scenarios.careless, 'refuse')));
  const refused = report.cookies.filter(({ status }) => status?.kinds[0] === 'set-despite-refusal');
  expect(refused.map(({ cookie, status }) => [cookie.name, status?.group, status?.severity])).toEqual([
    ['_pk_id.1.1fff', 'against-choice', 'mismatch'],
    ['_pk_ses.1.1fff', 'against-choice', 'mismatch'],
  ]);
  expect(report.counts.againstChoice).toBeGreaterThanOrEqual(2);
  expect(answerNotes(report, en)[0]).toContain('2 set though refused');
});
