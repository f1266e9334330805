import { reaches } from '../../core/inspection/judgement/severity.ts';
import { readListFile } from '../run/read-list-file.ts';
import { recordVisit, type Visited } from '../run/record-visit.ts';
import { inPhases, toTarget } from '../run/target.ts';
import { writeForTools } from '../run/write-for-tools.ts';
import { deliver } from '../terminal/deliver.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { makeFolder } from '../terminal/make-folder.ts';
import { printReport } from '../terminal/print-report.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { inspectAddress } from '../visit/inspect-address.ts';
import { withBrowsers } from '../visit/with-browser.ts';
import { writeReport } from '../visit/write-report.ts';
import { inspectEvidence } from './inspect-evidence.ts';
import { inspectMany } from './inspect-many.ts';
import type { InspectOptions } from './inspect-options.ts';

/** `inspect URL…`: the reports of portals, made by the extension in a real browser. */
export async function inspectCommand(urls: readonly string[], options: InspectOptions): Promise<void> {
  const { list, resume = false, out } = options;
  if (resume && out === undefined) throw new Failure('--resume needs --out with the folder of a run.', EXIT.wrongUse);
  if (options.from !== undefined) {
    if (urls.length > 1 || list !== undefined) {
      throw new Failure('--from reads one file of one portal: give at most one address.', EXIT.wrongUse);
    }
    return inspectEvidence(options.from, urls[0] ?? null, options);
  }
  if (options.policy !== undefined) throw new Failure('--policy goes with --from.', EXIT.wrongUse);
  const { jobs, language } = options;
  if (options.connect !== undefined && (jobs > 1 || options.resolve !== undefined || language !== undefined)) {
    throw new Failure(
      '--connect goes without --jobs, --resolve and --language: visits there share a profile, and hosts and language are that browser’s.',
      EXIT.wrongUse,
    );
  }
  if (options.connect !== undefined && options.browser === 'firefox')
    throw new Failure('--connect goes with Chromium alone.', EXIT.wrongUse);
  const { queue, resolve, connect, allowInsecure } = options;
  if (queue !== undefined && (resolve !== undefined || connect !== undefined || allowInsecure || options.jobs > 1)) {
    throw new Failure(
      '--queue goes without --jobs, --resolve, --connect and --allow-insecure: tell the workers.',
      EXIT.wrongUse,
    );
  }
  const listed = list === undefined ? [] : await readListFile(list);
  const [url, ...others] = urls;
  if (url === undefined && list === undefined) {
    throw new Failure('Give the address of a portal, or a list of them with --list.', EXIT.wrongUse);
  }
  if (url !== undefined && others.length === 0 && list === undefined && !isRun(options))
    return inspectOne(url, options);
  const given = urls.map((address) => toTarget(new URL(address)));
  const targets = new Map([...given, ...listed].map((target) => [target.url, target]));
  await inspectMany(inPhases([...targets.values()], options.phases ?? []), options);
}

/** What only a run can do, though it were of one portal. */
const isRun = ({ resume, phases, since, queue }: InspectOptions): boolean =>
  queue !== undefined || resume === true || phases !== undefined || since !== undefined;

async function inspectOne(url: string, options: InspectOptions): Promise<void> {
  const { failOn, out, browser, connect, resolve = [], allowInsecure = false, json = false, junit, sarif } = options;
  if (out !== undefined) await makeFolder(out); // before the visit, which would be for nothing
  const messages = terminalMessages();
  const target = toTarget(new URL(url));
  const record = (visit: () => Promise<Visited>) => recordVisit(target, visit, Date.now, messages);
  const write = async (visit: () => Promise<Visited>) => {
    if (junit !== undefined || sarif !== undefined) await writeForTools([await record(visit)], options);
  };
  const inspecting = withBrowsers(
    { browser, resolve, allowInsecure, ...(connect !== undefined && { connect }) },
    ({ inBrowser, steps }) =>
      inspectAddress(inBrowser, url, { ...options, say: steps.say, pictures: out !== undefined }, async (inspected) => {
        steps.end();
        if (failOn !== undefined && reaches(inspected.report.findings, failOn)) process.exitCode = EXIT.found;
        await deliver([
          () => printReport(inspected, { json }),
          async () => {
            if (out === undefined) return;
            for (const file of await writeReport(inspected, out)) process.stderr.write(`${file}\n`);
          },
          () => write(async () => ({ report: inspected.report, notes: inspected.notes })),
        ]);
      }),
  );
  await inspecting.catch(async (error: unknown) => {
    if (error instanceof Failure && error.status === EXIT.failed) await write(() => Promise.reject(error));
    throw error;
  });
}
