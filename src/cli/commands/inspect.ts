import { writtenReport } from '../../core/export/written-report.ts';
import { type Severity, severityRank } from '../../core/inspection/judgement/severity.ts';
import type { Report } from '../../core/inspection/report.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import type { HostMapping } from '../browser/host-mapping.ts';
import { known } from '../knowledge/known.ts';
import { deliver } from '../terminal/deliver.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { printReport } from '../terminal/print-report.ts';
import { inspectPortal } from '../visit/inspect-portal.ts';
import type { ConsentAction } from '../visit/press-consent.ts';
import { withBrowser } from '../visit/with-browser.ts';
import { writeReport } from '../visit/write-report.ts';

export interface InspectOptions {
  readonly consent: ConsentAction;
  readonly failOn?: Severity;
  readonly out?: string;
  /** In seconds. */
  readonly timeout?: number;
  readonly resolve: readonly HostMapping[];
  readonly allowInsecure?: boolean;
  readonly json?: boolean;
}

/** `inspect URL`: the report of a portal, made by the extension in a real browser. */
export async function inspectCommand(url: string, options: InspectOptions): Promise<void> {
  const { consent, failOn, out, timeout, resolve, allowInsecure = false, json = false } = options;
  await withBrowser({ resolve, allowInsecure }, async (session, steps) => {
    const { hostname } = new URL(url);
    if (recogniseHost(hostname) === null) await session.grantHost(hostname);
    const inspected = await inspectPortal(session, {
      url,
      consent,
      say: steps.say,
      ...(timeout && { timeoutMs: timeout * 1000 }),
    });
    steps.end();
    const written = { ...inspected, ...writtenReport(inspected.watched, known) };
    if (failOn !== undefined && reaches(inspected.report, failOn)) process.exitCode = EXIT.found;
    await deliver([
      () => printReport(written, { json }),
      async () => {
        if (out === undefined) return;
        for (const file of await writeReport(written, out)) process.stderr.write(`${file}\n`);
      },
    ]);
  });
}

function reaches({ findings }: Report, level: Severity): boolean {
  return findings.some(({ severity }) => severityRank(severity) >= severityRank(level));
}
