import { csvText } from '../../core/export/csv.ts';
import type { Block, Words, WrittenDocument } from '../../core/export/document.ts';
import { PICTURED, type Pictured, pictureFile } from '../visit/pictured.ts';
import { recordName } from './record-name.ts';
import { type Inspected, type RunRecord, trendsOf } from './run-record.ts';
import { TREND_WORDS, trendText } from './trend-text.ts';

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

type Value = string | number | null;

/** A value that only a portal that was inspected has. */
const inspected =
  (value: (record: Inspected) => Value) =>
  (record: RunRecord): Value =>
    record.outcome === 'failed' ? null : value(record);

const COLUMNS: readonly (readonly [name: string, value: (record: RunRecord) => Value])[] = [
  ['host', ({ host }) => host],
  ['phase', ({ phase }) => phase],
  ['portal', inspected(({ portal }) => portal)],
  ['url', ({ url }) => url],
  ['outcome', ({ outcome }) => outcome],
  ['reason', (record) => (record.outcome === 'failed' ? record.reason : null)],
  ['policy', inspected(({ policy }) => policy)],
  ...NUMBERS.map(([column, , number]) => [column, inspected(number)] as const),
  ['trend', inspected(({ trend }) => trend)],
  ['changes', inspected(({ changes }) => changes?.join(' · ') ?? null)],
  ['notes', ({ notes }) => notes.join(' · ')],
  ['folder', inspected(({ folder }) => folder)],
  ['ended_at', ({ endedAt }) => endedAt],
];

/** A run for a spreadsheet, a row for each visit. */
export const summaryCsv = (records: readonly RunRecord[]): string =>
  csvText(
    COLUMNS.map(([name]) => name),
    records.map((record) => COLUMNS.map(([, value]) => value(record))),
  );

/** What was said of visits, in columns that are there only when something was. */
const REMARKS: readonly (readonly [title: string, remark: (record: Inspected) => Words])[] = [
  ['Since the earlier run', ({ trend }) => (trend === null ? '' : TREND_WORDS[trend])],
  ['What changed', ({ changes }) => changes?.join(' · ') ?? ''],
  ['On the way', ({ notes }) => notes.join(' · ')],
  ...PICTURED.map((of) => [`Picture of the ${of}`, (record: Inspected) => pictureLink(of, record)] as const),
];

const pictureLink = (of: Pictured, { pictures, folder }: Inspected): Words =>
  pictures.includes(of) ? { text: pictureFile(of), file: `${folder}/${pictureFile(of)}` } : '';

/** A run for people: the portals that differ most come first. @param left how many visits are not made yet */
export function summaryDocument(records: readonly RunRecord[], left: number): WrittenDocument {
  const done = records.filter((record) => record.outcome === 'inspected').sort(byGravity);
  const failed = records.filter((record) => record.outcome === 'failed');
  const trends = trendsOf(records);
  const remarks = REMARKS.filter(([, remark]) => done.some((record) => remark(record) !== ''));
  const doneTable: Block = {
    kind: 'table',
    columns: ['Portal', ...NUMBERS.map(([, title]) => title), ...remarks.map(([title]) => title)],
    rows: done.map((record) => [
      portalLink(record),
      ...NUMBERS.map(([, , number]) => String(number(record))),
      ...remarks.map(([, remark]) => remark(record)),
    ]),
  };
  const failedBlocks: readonly Block[] = [
    { kind: 'heading', level: 2, words: ['Could not be done'] },
    { kind: 'table', columns: ['Portal', 'Why'], rows: failed.map((record) => [recordName(record), record.reason]) },
  ];
  return {
    language: 'en',
    title: 'Portals and their cookie policies',
    blocks: [
      { kind: 'answer', text: answerText(done, failed.length, left) },
      ...(trends.length > 0 ? [{ kind: 'paragraph', text: trendText(trends) } as const] : []),
      ...(done.length > 0 ? [doneTable] : []),
      ...(failed.length > 0 ? failedBlocks : []),
    ],
  };
}

const portalLink = (record: Inspected): Words => ({ text: recordName(record), file: `${record.folder}/report.html` });

function answerText(done: readonly Inspected[], failed: number, left: number): string {
  const differing = done.filter(({ counts }) => counts.notMatching > 0);
  return [
    `${countPortals(differing)} of ${countPortals(done)} inspected portals set cookies that do not match their policy or the visitor’s choice.`,
    ...(failed > 0 ? [failed === 1 ? '1 visit failed.' : `${failed} visits failed.`] : []),
    ...(left > 0 ? [`The run is not done: ${left} ${left === 1 ? 'visit is' : 'visits are'} left.`] : []),
  ].join(' ');
}

/** Each once, however many phases it was visited in. */
const countPortals = (records: readonly Inspected[]): number => new Set(records.map(({ url }) => url)).size;

const byGravity = (one: Inspected, other: Inspected): number =>
  other.counts.notMatching - one.counts.notMatching ||
  other.counts.undeclared - one.counts.undeclared ||
  other.findings.mismatch - one.findings.mismatch ||
  (one.host < other.host ? -1 : 1);
