import { styleText } from 'node:util';
import type { Report, ReportedCookie, Verdict } from '../core/inspection/report.ts';
import { answer, answerNotes } from '../messages/answer.ts';
import { blindSpotWords } from '../messages/blind-spot.ts';
import { cookieName } from '../messages/cookie-name.ts';
import { evidenceWords } from '../messages/evidence.ts';
import { severityWords } from '../messages/finding.ts';
import { lifetimeWords } from '../messages/lifetime.ts';
import { pageText } from '../messages/page-text.ts';
import { policySource, policyWords } from '../messages/policy.ts';
import { portalWords } from '../messages/portal.ts';
import { purposeText } from '../messages/purpose.ts';
import { refusedWords } from '../messages/refused.ts';
import { setterWords } from '../messages/setter.ts';
import type { Words } from '../messages/translate.ts';
import { statusWords } from '../messages/verdict.ts';

type Style = Parameters<typeof styleText>[0];

const MARK = { undeclared: '✗', differs: '≠', 'as-declared': '✓', unjudged: '·' } as const satisfies Record<
  Verdict['kind'],
  string
>;
const COLOUR = {
  undeclared: 'red',
  differs: 'yellow',
  'as-declared': 'green',
  unjudged: 'dim',
} as const satisfies Record<Verdict['kind'], Style>;

/**
 * A report for the terminal, in the popup's words. Left out is some of what a click shows there: attributes, quotes,
 * further purposes, why a finding matters and what to ask.
 * @param colour whether to use escape sequences; the page's own words never bring any
 */
export function terminalReport(report: Report, words: Words, { colour }: { readonly colour: boolean }): string {
  const style = (as: Style, text: string) => (colour ? styleText(as, text, { validateStream: false }) : text);
  const unseen = report.declarations.filter(({ verdict }) => verdict !== 'observed');
  const source = policySource(report.policy);
  const besides = report.findings.filter(({ subject }) => subject.kind === 'policy' || subject.kind === 'storage');

  const cookieLines = (reported: ReportedCookie): readonly string[] => {
    const { cookie, verdict, lifetime, purposes, findings } = reported;
    const mark = style(COLOUR[verdict.kind], `${MARK[verdict.kind]} ${cookieName(cookie.name, words)}`);
    return [
      `${mark}  ${verdict.kind === 'unjudged' ? '' : `${statusWords(verdict.kind, words)} · `}${lifetimeWords(lifetime, words)} · ${pageText(cookie.domain)}`,
      `    ${pageText(purposeText(purposes[0], words))}`,
      ...findings.map(({ evidence }) => `    ${style('bold', evidenceWords(evidence, report, words))}`),
      ...setterWords(reported, report, words).map((sentence) => `    ${style('dim', sentence)}`),
    ];
  };

  return [
    style('bold', pageText(report.portal.host)),
    portalWords(report.portal, words),
    `${policyWords(report.policy, words)}${source === null ? '' : ` ${pageText(source.kind === 'chosen-file' ? source.name : source.url)}`}`,
    '',
    style('bold', answer(report, words)),
    ...answerNotes(report, words),
    '',
    ...report.cookies.flatMap(cookieLines),
    ...unseen.map(
      ({ declaration }) =>
        `○ ${pageText(declaration.name)}  ${statusWords('unobserved', words)}${declaration.condition === null ? '' : ` · ${pageText(declaration.condition)}`}`,
    ),
    ...(report.refused.length > 0 ? ['', style('bold', words.t('refused_title'))] : []),
    ...report.refused.map((one) => `${cookieName(one.line.name, words)}  ${refusedWords(one, report, words)}`),
    ...(besides.length > 0 ? [''] : []),
    ...besides.map(
      ({ severity, evidence }) =>
        `${style('bold', severityWords(severity, words))} · ${evidenceWords(evidence, report, words)}`,
    ),
    '',
    ...blindSpotWords(report, words).map((sentence) => style('dim', sentence)),
  ].join('\n');
}
