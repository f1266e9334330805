import { join } from 'node:path';
import { compareReports } from '../../core/export/audit/compare-reports.ts';
import { changeText } from '../../messages/change.ts';
import type { Messages } from '../../messages/messages.ts';
import { readReport } from '../input/read-report.ts';
import { Failure } from '../terminal/failure.ts';
import { changeJson } from './change-json.ts';
import { readRun } from './read-run.ts';
import type { RunRecord } from './run-record.ts';
import { type Trend, trendOf } from './trend.ts';

/** A visit that both runs made. */
interface Compared {
  /** Of the later run. */
  readonly record: RunRecord;
  readonly trend: Trend;
  /** How many cookies did not match, and how many do not. */
  readonly notMatching: { readonly before: number; readonly now: number };
  readonly changes: readonly object[];
  /** The changes, a sentence each. */
  readonly sentences: readonly string[];
}

export interface Comparison {
  readonly compared: readonly Compared[];
  /** In both runs, but not with an audit in each that can be read. */
  readonly notCompared: readonly { readonly record: RunRecord; readonly reason: string }[];
  readonly onlyBefore: readonly RunRecord[];
  readonly onlyNow: readonly RunRecord[];
}

/**
 * What changed between two runs, visit by visit; one that cannot be compared holds up no other.
 * @param old the earlier run's folder
 * @throws Failure when one of them holds no run
 */
export async function compareRuns(old: string, latest: string, messages: Messages): Promise<Comparison> {
  const [earlier, later] = [await readRun(old), await readRun(latest)];
  const compared: Compared[] = [];
  const notCompared: Comparison['notCompared'][number][] = [];
  for (const [key, record] of later) {
    const past = earlier.get(key);
    if (past === undefined) continue;
    try {
      compared.push({ record, ...(await compareVisits([old, past], [latest, record], messages)) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      notCompared.push({ record, reason: error.message });
    }
  }
  return { compared, notCompared, onlyBefore: without(later, earlier), onlyNow: without(earlier, later) };
}

type Visit = readonly [run: string, record: RunRecord];

async function compareVisits(old: Visit, latest: Visit, messages: Messages): Promise<Omit<Compared, 'record'>> {
  const [before, now] = [await reportOf(old), await reportOf(latest)];
  const changes = compareReports(before, now);
  return {
    trend: trendOf(before, now),
    notMatching: { before: before.counts.notMatching, now: now.counts.notMatching },
    changes: changes.map(changeJson),
    sentences: changes.map((change) => changeText(change, { before, now }, messages)),
  };
}

async function reportOf([run, record]: Visit): ReturnType<typeof readReport> {
  if (record.outcome === 'failed') throw new Failure(`in ${run} the visit failed (${record.reason})`);
  return readReport(join(run, record.folder, 'audit.json'));
}

const without = (others: ReadonlyMap<string, RunRecord>, run: ReadonlyMap<string, RunRecord>): readonly RunRecord[] =>
  [...run].filter(([key]) => !others.has(key)).map(([, record]) => record);
