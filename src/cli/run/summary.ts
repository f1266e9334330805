import { csvText } from '../../core/export/csv.ts';
import type { Words, WrittenDocument } from '../../core/export/document.ts';
import { recordName } from './record-name.ts';
import type { RunRecord } from './run-record.ts';

type Inspected = Extract<RunRecord, { readonly outcome: 'inspected' }>;

/** Numbers of a portal that was inspected: the column's name in a table for programs, its title for people, the number. */
const NUMBERS: readonly (readonly [column: string, title: string, number: (record: Inspected) => number])[] = [
  ['cookies', 'Cookies', ({ counts }) => counts.cookies],
  ['undeclared', 'Not declared', ({ counts }) => counts.undeclared],
  ['differs', 'Differs', ({ counts }) => counts.differs],
  ['against_choice', 'Against the choice', ({ counts }) => counts.againstChoice],
  ['mentioned', 'Named', ({ counts }) => counts.mentioned],
  ['as_declared', 'As declared', ({ counts }) => counts.asDeclared],
  ['not_seen', 'Not seen', ({ counts }) => counts.unobserved],
  ['mismatch', 'Mismatches', ({ findings }) => findings.mismatch],
  ['review', 'To review', ({ findings }) => findings.review],
  ['note', 'Notes', ({ findings }) => findings.note],
];

/** A run for a spreadsheet, a row for each portal. */
export const summaryCsv = (records: readonly RunRecord[]): string =>
  csvText(
    [
      'host',
      'portal',
      'url',
      'outcome',
      'reason',
      'policy',
      ...NUMBERS.map(([column]) => column),
      'notes',
      'folder',
      'ended_at',
    ],
    records.map((record) => [
      record.host,
      record.outcome === 'failed' ? null : record.portal,
      record.url,
      record.outcome,
      record.outcome === 'failed' ? record.reason : null,
      record.outcome === 'failed' ? null : record.policy,
      ...NUMBERS.map(([, , number]) => (record.outcome === 'failed' ? null : number(record))),
      record.notes.join(' · '),
      record.outcome === 'failed' ? null : record.folder,
      record.endedAt,
    ]),
  );

/** A run for people: the portals that differ most come first. */
export function summaryDocument(records: readonly RunRecord[], left: number): WrittenDocument {
  const inspected = records.filter((record) => record.outcome === 'inspected').sort(byGravity);
  const failed = records.filter((record) => record.outcome === 'failed');
  return {
    language: 'en',
    title: 'Portals and their cookie policies',
    blocks: [
      { kind: 'answer', text: answerText(inspected, failed.length, left) },
      {
        kind: 'table',
        columns: ['Portal', ...NUMBERS.map(([, title]) => title), 'On the way'],
        rows: inspected.map((record) => [
          portalLink(record),
          ...NUMBERS.map(([, , number]) => String(number(record))),
          record.notes.join(' · '),
        ]),
      },
      ...(failed.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, words: ['Could not be done'] },
            {
              kind: 'table',
              columns: ['Portal', 'Why'],
              rows: failed.map((record) => [recordName(record), record.reason]),
            },
          ] as const)),
    ],
  };
}

const portalLink = (record: Inspected): Words => ({ text: recordName(record), file: `${record.folder}/report.html` });

function answerText(inspected: readonly Inspected[], failed: number, left: number): string {
  const differing = inspected.filter(({ counts }) => counts.notMatching > 0).length;
  return [
    `${differing} of ${inspected.length} inspected portals set cookies that do not match their policy or the visitor’s choice.`,
    ...(failed > 0 ? [`${failed} could not be inspected.`] : []),
    ...(left > 0 ? [`The run is not done: ${left} are left.`] : []),
  ].join(' ');
}

const byGravity = (one: Inspected, other: Inspected): number =>
  other.counts.notMatching - one.counts.notMatching ||
  other.counts.undeclared - one.counts.undeclared ||
  other.findings.mismatch - one.findings.mismatch ||
  (one.host < other.host ? -1 : 1);
