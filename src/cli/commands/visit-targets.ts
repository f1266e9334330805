import { join } from 'node:path';
import { siteOf } from '../input/site-of.ts';
import { changesSince } from '../run/changes-since.ts';
import { clock } from '../run/clock.ts';
import { progressText } from '../run/progress-text.ts';
import { recordText } from '../run/record-text.ts';
import type { Visited } from '../run/record-visit.ts';
import { type RunRecord, recordLine } from '../run/run-record.ts';
import type { Target } from '../run/target.ts';
import { visitAll } from '../run/visit-all.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';
import type { ConsentAction } from '../visit/press-consent.ts';
import { PictureMissing, type Written, writeReport } from '../visit/write-report.ts';
import type { InspectOptions } from './inspect-options.ts';

/** What several portals are inspected with, wherever that is done. */
export interface Run
  extends Pick<
    InspectOptions,
    'consent' | 'since' | 'timeout' | 'pages' | 'language' | 'anyway' | 'jobs' | 'pause' | 'json'
  > {
  readonly total: number;
  /** Of the whole run. */
  readonly folder: string | undefined;
  readonly save: (record: RunRecord) => Promise<void>;
}

interface Visiting extends Run {
  readonly inspect: (target: Target) => Promise<RunRecord>;
  readonly signal: AbortSignal;
}

/** Inspects all targets, and says how far that is. @throws what an inspection throws, which stops the run */
export async function visitTargets(targets: readonly Target[], run: Visiting): Promise<void> {
  const { inspect, signal } = run;
  const progress = showProgress();
  const beganAt = clock.now();
  let ended = 0;
  const show = () => {
    const done = run.total - targets.length + ended;
    progress.show(progressText({ done, total: run.total, ended, elapsedMs: clock.now() - beganAt }));
  };
  const visit = async (target: Target) => {
    const record = await inspect(target);
    if (signal.aborted) return; // it was not the portal that failed
    await run.save(record);
    ended += 1;
    progress.clear();
    if (run.json) await writeOut(recordLine(record).trimEnd());
    else if (isNews(record)) await writeOut(recordText(record));
    show();
  };
  show();
  await visitAll(targets, visit, {
    jobs: run.jobs,
    laneOf: ({ host }) => (run.pause > 0 ? siteOf(host) : host),
    pauseMs: run.pause * 1000,
    signal,
    clock,
  });
  progress.clear();
}

/** Writes what a visit brought to the run's folder, and says what is not as it was in an earlier run. */
export async function keepVisit(
  inspected: Written & Pick<Visited, 'notes'>,
  target: Target,
  { since, folder }: Pick<Run, 'since' | 'folder'>,
): Promise<Visited> {
  const held = await changesSince(since, target, inspected.report, terminalMessages()); // before that run is written over
  const { report, notes } = inspected;
  const written = folder === undefined ? null : await writeVisit(inspected, join(folder, target.folder));
  return { report, since: held, notes: [...notes, ...(written?.notes ?? [])], pictures: written?.pictures ?? [] };
}

/** @returns which pictures there are, and why there is none of the popup, if so: the report is there all the same */
async function writeVisit(inspected: Written, folder: string): Promise<Pick<Visited, 'notes' | 'pictures'>> {
  const taken = inspected.pictures?.map(({ of }) => of) ?? [];
  try {
    await writeReport(inspected, folder);
    return { notes: [], pictures: inspected.popup === null ? taken : [...taken, 'popup'] };
  } catch (error) {
    if (error instanceof PictureMissing) return { notes: [error.message], pictures: taken };
    throw error;
  }
}

export const consentIn = ({ phase }: Target, { consent }: Pick<Run, 'consent'>): ConsentAction =>
  phase === null ? consent : phase === 'before' ? 'leave' : phase;

/** Where a run is held against an earlier one, what is as it was is not told. */
export const isNews = (record: RunRecord): boolean => record.outcome === 'failed' || record.changes?.length !== 0;
