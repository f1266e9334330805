import { styleText } from 'node:util';
import type { Severity } from '../../core/inspection/judgement/severity.ts';
import type { Report, ReportedCookie } from '../../core/inspection/report.ts';
import type { Group } from '../../core/inspection/status.ts';
import { answer, answerNotes } from '../../messages/answer.ts';
import { blindSpotSentences } from '../../messages/blind-spot.ts';
import { cookieName } from '../../messages/cookie-name.ts';
import { evidenceText } from '../../messages/evidence.ts';
import { severityText } from '../../messages/finding.ts';
import { lifetimeText } from '../../messages/lifetime.ts';
import type { Messages } from '../../messages/messages.ts';
import { pageText } from '../../messages/page-text.ts';
import { phaseText, shownPhases } from '../../messages/phase.ts';
import { policySource, policyText } from '../../messages/policy.ts';
import { portalText } from '../../messages/portal.ts';
import { purposeText } from '../../messages/purpose.ts';
import { refusedText } from '../../messages/refused.ts';
import { setterSentences } from '../../messages/setter.ts';
import { groupText, statusMarks, statusText } from '../../messages/status.ts';
import { triedNote, triedText } from '../../messages/tried.ts';

type Style = Parameters<typeof styleText>[0];

const MARK = {
  undeclared: '✗',
  differs: '≠',
  'against-choice': '!',
  mentioned: '≈',
  'as-declared': '✓',
} as const satisfies Record<Group, string>;
const COLOUR = { mismatch: 'red', review: 'yellow', note: 'green' } as const satisfies Record<Severity, Style>;

/**
 * A report for the terminal, in the popup's words. It leaves out some of what a click shows there: attributes, quotes,
 * further purposes, why a finding matters and what to ask.
 * @param colour whether to use escape sequences; the page's own words never bring any
 */
export function terminalReport(report: Report, messages: Messages, { colour }: { readonly colour: boolean }): string {
  const style = (as: Style, text: string) => (colour ? styleText(as, text, { validateStream: false }) : text);
  const unseen = report.declarations.filter(({ verdict }) => verdict !== 'observed');
  const { policy } = report;
  const source = policySource(policy);
  const besides = report.findings.filter(({ subject }) => subject.kind === 'policy' || subject.kind === 'storage');

  const cookieLines = (reported: ReportedCookie): readonly string[] => {
    const { cookie, status, lifetime, purposes, findings } = reported;
    const mark = `${status ? MARK[status.group] : '·'} ${cookieName(cookie.name, messages)}`;
    const words = status ? [statusText(status, policy, messages), ...statusMarks(status, policy, messages)] : [];
    return [
      `${style(status ? COLOUR[status.severity ?? 'note'] : 'dim', mark)}  ${[...words, lifetimeText(lifetime, messages), pageText(cookie.domain)].join(' · ')}`,
      `    ${pageText(purposeText(purposes[0], messages))}`,
      ...findings.map(({ evidence }) => `    ${style('bold', evidenceText(evidence, report, messages))}`),
      ...setterSentences(reported, report, messages).map((sentence) => `    ${style('dim', sentence)}`),
    ];
  };

  return [
    style('bold', pageText(report.portal.host)),
    portalText(report.portal, messages),
    `${policyText(policy, messages)}${source === null ? '' : ` ${pageText(source.kind === 'chosen-file' ? source.name : source.url)}`}`,
    '',
    style('bold', answer(report, messages)),
    ...answerNotes(report, messages),
    ...(report.phases === null
      ? []
      : [
          shownPhases(report.phases)
            .map(({ phase, count }) => `${count ?? '–'} ${phaseText(phase, messages)}`)
            .join(' · '),
        ]),
    '',
    ...report.cookies.flatMap(cookieLines),
    ...unseen.map(
      ({ declaration }) =>
        `○ ${pageText(declaration.name)}  ${groupText('unobserved', policy, messages)}${declaration.condition === null ? '' : ` · ${pageText(declaration.condition)}`}`,
    ),
    ...(report.tried.length > 0 ? ['', style('bold', messages.t('tried_title')), triedNote(report, messages)] : []),
    ...report.tried.map((one) => `${cookieName(one.name, messages)}  ${triedText(one, report, messages)}`),
    ...(report.refused.length > 0 ? ['', style('bold', messages.t('refused_title'))] : []),
    ...report.refused.map((one) => `${cookieName(one.line.name, messages)}  ${refusedText(one, report, messages)}`),
    ...(besides.length > 0 ? [''] : []),
    ...besides.map(
      ({ severity, evidence }) =>
        `${style('bold', severityText(severity, messages))} · ${evidenceText(evidence, report, messages)}`,
    ),
    '',
    ...blindSpotSentences(report, messages).map((sentence) => style('dim', sentence)),
  ].join('\n');
}
