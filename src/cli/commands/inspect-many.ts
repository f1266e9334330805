import { join } from 'node:path';
import { getDomain } from 'tldts';
import { changesSince } from '../run/changes-since.ts';
import { clock } from '../run/clock.ts';
import { progressText } from '../run/progress-text.ts';
import { recordText } from '../run/record-text.ts';
import { recordVisit, type Visited } from '../run/record-visit.ts';
import { openRunFolder } from '../run/run-folder.ts';
import { type RunRecord, recordLine } from '../run/run-record.ts';
import { runStatus } from '../run/run-status.ts';
import { type Target, visitKey } from '../run/target.ts';
import { visitAll } from '../run/visit-all.ts';
import { writeForTools } from '../run/write-for-tools.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';
import { inspectAddress } from '../visit/inspect-address.ts';
import type { InspectedPortal } from '../visit/inspect-portal.ts';
import type { ConsentAction } from '../visit/press-consent.ts';
import { type Browsers, withBrowsers } from '../visit/with-browser.ts';
import { PictureMissing, writeReport } from '../visit/write-report.ts';
import type { InspectOptions } from './inspect-options.ts';

/** Inspects portals one after the other or several at a time; one that fails stops none of the others. */
export async function inspectMany(targets: readonly Target[], options: InspectOptions): Promise<void> {
  const { out, resume = false, failOn, connect, resolve = [], allowInsecure = false } = options;
  const folder = out === undefined ? null : await openRunFolder(out, { resume });
  const records = [...(folder?.past ?? [])];
  const visited = new Set(records.map(visitKey));
  const left = targets.filter((target) => !visited.has(visitKey(target)));
  const total = records.length + left.length;
  const save = async (record: RunRecord) => {
    await folder?.append(record);
    records.push(record);
  };
  try {
    if (left.length > 0) {
      await withBrowsers({ resolve, allowInsecure, ...(connect !== undefined && { connect }) }, (browsers) =>
        visitTargets(browsers, left, { ...options, save, total, folder: folder?.path }),
      );
    }
  } finally {
    await folder?.finish(records, total - records.length);
  }
  if (folder) process.stderr.write(`${join(folder.path, 'index.html')}\n`);
  const same = records.filter((record) => !isNews(record)).length;
  if (same > 0) process.stderr.write(`${same} of ${records.length} visits found all as it was.\n`);
  await writeForTools(records, options);
  process.exitCode = runStatus(records, failOn);
}

interface Run extends Pick<InspectOptions, 'consent' | 'since' | 'timeout' | 'anyway' | 'jobs' | 'pause' | 'json'> {
  readonly total: number;
  /** Of the whole run. */
  readonly folder: string | undefined;
  readonly save: (record: RunRecord) => Promise<void>;
}

async function visitTargets(
  { inBrowser, steps, signal }: Browsers,
  targets: readonly Target[],
  run: Run,
): Promise<void> {
  steps.end();
  const progress = showProgress();
  const messages = terminalMessages();
  const beganAt = clock.now();
  let ended = 0;
  const show = () => {
    const done = run.total - targets.length + ended;
    progress.show(progressText({ done, total: run.total, ended, elapsedMs: clock.now() - beganAt }));
  };
  const inspect = (target: Target): Promise<Visited> =>
    inspectAddress(
      inBrowser,
      target.address,
      { ...run, consent: consentIn(target, run), say: () => undefined },
      async (inspected) => {
        const changes = await changesSince(run.since, target, inspected.report, messages); // before that run is written over
        const missing = run.folder === undefined ? [] : await writeVisit(inspected, join(run.folder, target.folder));
        return { ...inspected, changes, notes: [...inspected.notes, ...missing] };
      },
    );
  const visit = async (target: Target) => {
    const record = await recordVisit(target, () => inspect(target), Date.now, messages);
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

const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

/** @returns that there is no picture, if so: the report is there all the same */
async function writeVisit(inspected: InspectedPortal, folder: string): Promise<readonly string[]> {
  try {
    await writeReport(inspected, folder);
    return [];
  } catch (error) {
    if (error instanceof PictureMissing) return [error.message];
    throw error;
  }
}

const consentIn = ({ phase }: Target, { consent }: Pick<Run, 'consent'>): ConsentAction =>
  phase === null ? consent : phase === 'before' ? 'leave' : phase;

/** Where a run is held against an earlier one, what is as it was is not told. */
const isNews = (record: RunRecord): boolean => record.outcome === 'failed' || record.changes?.length !== 0;
