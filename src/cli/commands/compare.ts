import { stat } from 'node:fs/promises';
import { type Change, compareReports } from '../../core/export/audit/compare-reports.ts';
import type { Report } from '../../core/inspection/report.ts';
import { changeText } from '../../messages/change.ts';
import { dateText } from '../../messages/instant.ts';
import type { Messages } from '../../messages/messages.ts';
import { readReport } from '../input/read-report.ts';
import { changeJson } from '../run/change-json.ts';
import { compareRuns } from '../run/compare-runs.ts';
import { comparisonJson, comparisonText } from '../run/comparison-text.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { jsonText } from '../terminal/json-text.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `compare OLD NEW`: what changed between two audits, or two runs. All reports are made again, so that one program judged them. */
export async function compareCommand(
  old: string,
  latest: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const { text, status } = (await areRuns(old, latest))
    ? await runsCompared(old, latest, json)
    : { text: await auditsCompared(old, latest, json), status: EXIT.done };
  await writeOut(text);
  if (status !== EXIT.done) process.exitCode = status;
}

async function auditsCompared(old: string, latest: string, json: boolean): Promise<string> {
  const reports = { before: await readReport(old), now: await readReport(latest) };
  const changes = compareReports(reports.before, reports.now);
  return json ? jsonText({ changes: changes.map(changeJson) }) : changesText(changes, reports, terminalMessages());
}

/** What is said of two runs, and with which status. */
export async function runsCompared(
  old: string,
  latest: string,
  json: boolean,
): Promise<{ readonly text: string; readonly status: number }> {
  const comparison = await compareRuns(old, latest, terminalMessages());
  return {
    text: json ? jsonText(comparisonJson(comparison)) : comparisonText(comparison),
    status: comparison.notCompared.length > 0 ? EXIT.failed : EXIT.done,
  };
}

/** Whether two folders were given, not two files. */
async function areRuns(old: string, latest: string): Promise<boolean> {
  const isRun = await isFolder(old);
  if (isRun === (await isFolder(latest))) return isRun;
  const [folder, file] = isRun ? [old, latest] : [latest, old];
  throw new Failure(`${folder} is a folder and ${file} is a file: give two audits, or two runs.`, EXIT.wrongUse);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Failure(`${path} cannot be read (${systemReason(error)}): give an audit file, or the folder of a run.`);
  }
}

export function changesText(
  changes: readonly Change[],
  reports: { readonly before: Report; readonly now: Report },
  messages: Messages,
): string {
  const [from, to] = [reports.before, reports.now].map(({ watch }) => dateText(watch.to, messages));
  const sentences = changes.map((change) => changeText(change, reports, messages));
  return [
    messages.t('compare_span', from ?? '', to ?? ''),
    ...(sentences.length > 0 ? sentences : [messages.t('compare_same')]),
  ].join('\n');
}
