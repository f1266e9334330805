import { setCookieText } from '../../core/cookie/set-cookie-text.ts';
import type { Block, Words } from '../../core/export/document.ts';
import type { ToldCookie } from '../../core/export/material.ts';
import { policyWords } from '../../core/inspection/policy-words.ts';
import type { Judgement, Report, ReportedCookie } from '../../core/inspection/report.ts';
import { cookieName } from '../cookie-name.ts';
import { evidenceText } from '../evidence.ts';
import { referenceText, severityText, whyText } from '../finding.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
import { partyText } from '../party.ts';
import { statusMarks, statusText } from '../status.ts';
import { purposeWithSource } from './tell-cookie.ts';

/**
 * All that is told of one cookie: what was found first, then the policy's words, what it is for, and who set it.
 * @param note the auditor's own words; empty when there are none
 */
export function cookieBlocks(
  { reported, setters }: ToldCookie,
  note: string,
  report: Report,
  messages: Messages,
): Block {
  const { cookie, findings, purposes, party, olderThanWatch, lifetime } = reported;
  const line = setCookieText(cookie, olderThanWatch ? null : lifetime);
  return {
    kind: 'group',
    blocks: [
      { kind: 'heading', level: 3, words: [nameWords(reported, messages), statusWords(reported, report, messages)] },
      ...(findings.length > 0 ? [findingsBlock(findings, report, messages)] : []),
      ...quoteBlocks(reported, report, messages),
      ...purposes.map((one) => paragraph(purposeWithSource(one, reported, messages))),
      paragraph([...setters, partyText(party, messages)].join(' ')),
      { kind: 'facts', rows: [[messages.t('detail_line'), { text: showMarks(line), code: true }]] },
      ...(note === '' ? [] : quoted(messages.t('note_title'), note, null)),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const nameWords = ({ cookie }: ReportedCookie, messages: Messages): Words => ({
  text: cookieName(cookie.name, messages),
  code: true,
});

/** Empty while nothing is judged. */
export const statusWords = ({ status }: ReportedCookie, { policy }: Report, messages: Messages): Words =>
  status
    ? {
        text: [statusText(status, policy, messages), ...statusMarks(status, policy, messages)].join(' \u00b7 '),
        tone: status.group,
        severity: status.severity,
      }
    : '';

/** What is so, why it matters, and what it is held against, an item each. */
export const findingsBlock = (findings: readonly Judgement[], report: Report, messages: Messages): Block => ({
  kind: 'list',
  items: findings.map(({ severity, evidence, reference }) =>
    [
      `${severityText(severity, messages)} \u00b7`,
      evidenceText(evidence, report, messages),
      whyText(evidence, report, messages),
      `(${messages.t('finding_source', referenceText(reference, messages))})`,
    ].join(' '),
  ),
});

/** The policy's words of a cookie. The platform's standard list has none of its own. */
function quoteBlocks({ verdict }: ReportedCookie, { policy }: Report, messages: Messages): readonly Block[] {
  const words = policyWords(verdict, policy);
  if (words === null) return [];
  const title = messages.t(verdict.kind === 'mentioned' ? 'detail_mention' : 'detail_quote');
  return quoted(title, words.quote.text, words.language);
}

const quoted = (title: string, text: string, language: string | null): readonly Block[] => [
  { kind: 'paragraph', text: title, quiet: true },
  { kind: 'quote', text: showMarks(text), language },
];
