import { join } from 'node:path';
import { readRun } from '../run/read-run.ts';
import { asItWasText } from '../run/record-text.ts';
import { recordVisit } from '../run/record-visit.ts';
import { openRunFolder } from '../run/run-folder.ts';
import { type RunRecord, trendsOf } from '../run/run-record.ts';
import { runStatus } from '../run/run-status.ts';
import { type Target, visitKey } from '../run/target.ts';
import { trendText } from '../run/trend-text.ts';
import { writeForTools } from '../run/write-for-tools.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { inspectAddress } from '../visit/inspect-address.ts';
import { withBrowsers } from '../visit/with-browser.ts';
import type { InspectOptions } from './inspect-options.ts';
import { runOptions } from './run-options.ts';
import { consentIn, isNews, keepVisit, type Run, visitTargets } from './visit-targets.ts';

/** Inspects portals one after the other or several at a time; one that fails stops none of the others. */
export async function inspectMany(targets: readonly Target[], options: InspectOptions): Promise<void> {
  const { out, resume = false, failOn, queue, since } = options;
  if (since !== undefined) await readRun(since); // else each visit would be said to be new
  const folder = out === undefined ? null : await openRunFolder(out, { resume, options: runOptions(options) });
  const records = [...(folder?.past ?? [])];
  const visited = new Set(records.map(visitKey));
  const left = targets.filter((target) => !visited.has(visitKey(target)));
  const total = records.length + left.length;
  const save = async (record: RunRecord) => {
    await folder?.append(record);
    records.push(record);
  };
  await folder?.finish(records, left.length); // a disk that is full is told before the first visit
  try {
    const run = { ...options, save, total, folder: folder?.path };
    if (left.length > 0) {
      // What a queue needs is loaded only then.
      if (queue !== undefined) await (await import('./inspect-by-queue.ts')).inspectByQueue(queue, left, run);
      else await inspectInBrowsers(left, run, options);
    }
  } finally {
    await folder?.finish(records, total - records.length);
  }
  if (folder) process.stderr.write(`${join(folder.path, 'index.html')}\n`);
  if (since !== undefined) process.stderr.write(`${trendText(trendsOf(records))}\n`);
  const same = records.filter((record) => !isNews(record)).length;
  if (same > 0) process.stderr.write(`${asItWasText(same, records.length)}\n`);
  await writeForTools(records, options);
  process.exitCode = runStatus(records, failOn);
}

function inspectInBrowsers(targets: readonly Target[], run: Run, options: InspectOptions): Promise<void> {
  const { browser, connect, resolve = [], allowInsecure = false } = options;
  const messages = terminalMessages();
  return withBrowsers(
    { browser, resolve, allowInsecure, ...(connect !== undefined && { connect }) },
    ({ inBrowser, steps, signal }) => {
      steps.end();
      const inspect = (target: Target) => {
        const visit = {
          ...run,
          consent: consentIn(target, run),
          pictures: run.folder !== undefined,
          say: () => undefined,
        };
        const visiting = () =>
          inspectAddress(inBrowser, target.address, visit, (inspected) => keepVisit(inspected, target, run));
        return recordVisit(target, visiting, Date.now, messages);
      };
      return visitTargets(targets, { ...run, inspect, signal });
    },
  );
}
