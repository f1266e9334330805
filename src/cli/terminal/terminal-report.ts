import { styleText } from 'node:util';
import type { Report, ReportedCookie, Verdict } from '../../core/inspection/report.ts';
import { answer, answerNotes } from '../../messages/answer.ts';
import { blindSpotSentences } from '../../messages/blind-spot.ts';
import { cookieName } from '../../messages/cookie-name.ts';
import { evidenceText } from '../../messages/evidence.ts';
import { severityText } from '../../messages/finding.ts';
import { lifetimeText } from '../../messages/lifetime.ts';
import type { Messages } from '../../messages/messages.ts';
import { pageText } from '../../messages/page-text.ts';
import { policySource, policyText } from '../../messages/policy.ts';
import { portalText } from '../../messages/portal.ts';
import { purposeText } from '../../messages/purpose.ts';
import { refusedText } from '../../messages/refused.ts';
import { setterSentences } from '../../messages/setter.ts';
import { statusText } from '../../messages/verdict.ts';

type Style = Parameters<typeof styleText>[0];

const MARK = {
  undeclared: '✗',
  differs: '≠',
  mentioned: '≈',
  'as-declared': '✓',
  unjudged: '·',
} as const satisfies Record<Verdict['kind'], string>;
const COLOUR = {
  undeclared: 'red',
  differs: 'yellow',
  mentioned: 'blue',
  'as-declared': 'green',
  unjudged: 'dim',
} as const satisfies Record<Verdict['kind'], Style>;

/**
 * A report for the terminal, in the popup's words. It leaves out some of what a click shows there: attributes, quotes,
 * further purposes, why a finding matters and what to ask.
 * @param colour whether to use escape sequences; the page's own words never bring any
 */
export function terminalReport(report: Report, messages: Messages, { colour }: { readonly colour: boolean }): string {
  const style = (as: Style, text: string) => (colour ? styleText(as, text, { validateStream: false }) : text);
  const unseen = report.declarations.filter(({ verdict }) => verdict !== 'observed');
  const source = policySource(report.policy);
  const besides = report.findings.filter(({ subject }) => subject.kind === 'policy' || subject.kind === 'storage');

  const cookieLines = (reported: ReportedCookie): readonly string[] => {
    const { cookie, verdict, lifetime, purposes, findings } = reported;
    const mark = style(COLOUR[verdict.kind], `${MARK[verdict.kind]} ${cookieName(cookie.name, messages)}`);
    return [
      `${mark}  ${verdict.kind === 'unjudged' ? '' : `${statusText(verdict.kind, messages)} · `}${lifetimeText(lifetime, messages)} · ${pageText(cookie.domain)}`,
      `    ${pageText(purposeText(purposes[0], messages))}`,
      ...findings.map(({ evidence }) => `    ${style('bold', evidenceText(evidence, report, messages))}`),
      ...setterSentences(reported, report, messages).map((sentence) => `    ${style('dim', sentence)}`),
    ];
  };

  return [
    style('bold', pageText(report.portal.host)),
    portalText(report.portal, messages),
    `${policyText(report.policy, messages)}${source === null ? '' : ` ${pageText(source.kind === 'chosen-file' ? source.name : source.url)}`}`,
    '',
    style('bold', answer(report, messages)),
    ...answerNotes(report, messages),
    '',
    ...report.cookies.flatMap(cookieLines),
    ...unseen.map(
      ({ declaration }) =>
        `○ ${pageText(declaration.name)}  ${statusText('unobserved', messages)}${declaration.condition === null ? '' : ` · ${pageText(declaration.condition)}`}`,
    ),
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
