import {
  array,
  type InferOutput,
  literal,
  looseObject,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  variant,
} from 'valibot';
import { escapeObeyed } from '../../core/export/escape-obeyed.ts';
import { SEVERITIES } from '../../core/inspection/judgement/severity.ts';
import { PICTURED } from '../visit/pictured.ts';
import { VISIT_PHASES } from './target.ts';
import { TRENDS, type Trend } from './trend.ts';

const ended = {
  url: string(),
  host: string(),
  /** Its name within the run's folder; it is read back, and leads nowhere else. */
  folder: pipe(string(), regex(/^[\w-][\w.-]*(?:\/[a-z]+)?$/)),
  phase: nullable(picklist(VISIT_PHASES)),
  /** ISO 8601, in UTC. */
  endedAt: string(),
  seconds: number(),
  /** What went wrong on the way. */
  notes: array(string()),
};

const recordSchema = variant('outcome', [
  looseObject({
    ...ended,
    outcome: literal('inspected'),
    /** The host that was reported: another one than was asked for, where that leads elsewhere. */
    portal: string(),
    /** The report's kind of policy. */
    policy: string(),
    counts: object({
      cookies: number(),
      notMatching: number(),
      undeclared: number(),
      differs: number(),
      againstChoice: number(),
      mentioned: number(),
      asDeclared: number(),
      unobserved: number(),
    }),
    /** How many findings there are of each severity. */
    findings: object({ mismatch: number(), review: number(), note: number() }),
    told: array(object({ rule: string(), severity: picklist(SEVERITIES), subject: string(), text: string() })),
    /** What is not as it was in an earlier run; null when that was not asked for, or is not known. */
    changes: nullable(array(string())),
    /** How it went since that run; runs of older versions do not tell. */
    trend: optional(nullable(picklist(TRENDS)), null),
    /** The pictures in its folder; runs of older versions do not tell. */
    pictures: optional(array(picklist(PICTURED)), []),
  }),
  looseObject({ ...ended, outcome: literal('failed'), reason: string() }),
]);

/** What is kept of a visit: a line of `run.ndjson`. */
export type RunRecord = InferOutput<typeof recordSchema>;

export type Inspected = Extract<RunRecord, { readonly outcome: 'inspected' }>;

/** How visits went that were held against an earlier run. */
export const trendsOf = (records: readonly RunRecord[]): readonly Trend[] =>
  records.flatMap((record) => (record.outcome === 'inspected' && record.trend !== null ? [record.trend] : []));

export const recordLine = (record: RunRecord): string => `${escapeObeyed(JSON.stringify(record))}\n`;

/** The records that a run has written; what is none, such as a line that was cut off, is left out. */
export const readRecords = (text: string): readonly RunRecord[] =>
  text.split('\n').flatMap((line) => {
    const read = safeParse(nullable(recordSchema), parsed(line));
    return read.success && read.output ? [read.output] : [];
  });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
