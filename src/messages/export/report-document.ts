import type { Block, WrittenDocument } from '../../core/export/document.ts';
import type { ToldCookie } from '../../core/export/material.ts';
import { type Notes, noteOn } from '../../core/export/notes.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import type { Report } from '../../core/inspection/report.ts';
import { instantText } from '../absolute-times.ts';
import { answer, answerNotes } from '../answer.ts';
import { blindSpotSentences } from '../blind-spot.ts';
import { consentSentences } from '../consent.ts';
import { cookieName } from '../cookie-name.ts';
import { dateText } from '../instant.ts';
import { statedText } from '../lifetime.ts';
import { listText } from '../list.ts';
import type { Messages } from '../messages.ts';
import { pageText, showMarks } from '../page-text.ts';
import { statedPurpose } from '../purpose.ts';
import { questionsOf } from '../questions.ts';
import { refusedText } from '../refused.ts';
import { timeText } from '../time.ts';
import { toolText } from '../tool.ts';
import { triedText } from '../tried.ts';
import { cookieBlocks, findingsBlock } from './cookie-blocks.ts';
import { overview, phasesOf } from './overview.ts';
import { reportFacts } from './report-facts.ts';

interface Told {
  readonly report: Report;
  readonly cookies: readonly ToldCookie[];
  readonly notes: Notes;
  readonly provenance: Provenance;
  /** Of the report as JSON. */
  readonly digest: string;
}

/** A report as a document: the answer, the circumstances, a table of the cookies, each of them in full, and all else. */
export function reportDocument(
  { report, cookies, notes, provenance, digest }: Told,
  messages: Messages,
): WrittenDocument {
  const { t } = messages;
  const { tool, browser } = provenance;
  const about = (kind: Report['findings'][number]['subject']['kind']) =>
    report.findings.filter(({ subject }) => subject.kind === kind);
  const items = (title: Parameters<Messages['t']>[0], sentences: readonly string[]): readonly Block[] =>
    sentences.length === 0 ? [] : [heading(t(title)), { kind: 'list', items: sentences }];
  const found = (title: Parameters<Messages['t']>[0], kind: 'policy' | 'storage'): readonly Block[] =>
    about(kind).length === 0 ? [] : [heading(t(title)), findingsBlock(about(kind), report, messages)];
  return {
    language: messages.locale,
    title: t('doc_title', report.portal.host),
    margins: {
      above: [report.portal.host, instantText(report.watch.to)],
      below: [
        [tool, browser].map(({ name, version }) => `${name} ${version}`).join(' \u00b7 '),
        `${t('doc_digest')}: ${digest}`,
      ],
    },
    blocks: [
      { kind: 'answer', text: answer(report, messages) },
      ...(cookies.length === 0 ? [] : answerNotes(report, messages).map(paragraph)),
      { kind: 'facts', rows: reportFacts(report, provenance, digest, messages) },
      ...(cookies.length === 0
        ? []
        : [heading(t('list_cookies')), overview(report, cookies, messages), ...phasesOf(report, cookies, messages)]),
      ...cookies.map((told) => cookieBlocks(told, noteOn(told.reported.cookie, notes), report, messages)),
      ...unobserved(report, messages),
      ...found('choices_title', 'policy'),
      ...items(
        'consent_title',
        consentSentences(report, messages, { dateText, timeText, listText, pageText, toolText }),
      ),
      ...items(
        'tried_title',
        report.tried.map((one) => `${cookieName(one.name, messages)} \u00b7 ${triedText(one, report, messages)}`),
      ),
      ...items(
        'refused_title',
        report.refused.map(
          (one) => `${cookieName(one.line.name, messages)} \u00b7 ${refusedText(one, report, messages)}`,
        ),
      ),
      ...found('storage_title', 'storage'),
      ...items('finding_ask', questionsOf(report, messages)),
      ...items('blind_title', blindSpotSentences(report, messages)),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, words: [text] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Some policies state the condition within the purpose. */
const purposeAndCondition = (purpose: string, condition: string): string =>
  purpose.includes(condition) ? purpose : `${purpose} ${condition}`.trim();

/** What the policy declares, and nobody saw. */
function unobserved({ declarations, policy }: Report, messages: Messages): readonly Block[] {
  const unseen = declarations.filter(({ verdict }) => verdict !== 'observed').map(({ declaration }) => declaration);
  if (unseen.length === 0) return [];
  const { t } = messages;
  return [
    heading(t('list_declarations')),
    {
      kind: 'table',
      columns: [t('doc_cookie'), t('bar_stated'), t('detail_purpose')],
      rows: unseen.map((declaration) => [
        { text: showMarks(declaration.name), code: true },
        declaration.lifetime ? showMarks(statedText(declaration.lifetime, messages)) : t('bar_none_stated'),
        showMarks(purposeAndCondition(statedPurpose(declaration, policy, messages) ?? '', declaration.condition ?? '')),
      ]),
    },
  ];
}
