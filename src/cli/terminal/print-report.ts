import type { Provenance } from '../../core/export/provenance.ts';
import { reportJson } from '../../core/export/report-json.ts';
import type { Report } from '../../core/inspection/report.ts';
import { withAbsoluteTimes } from '../../messages/absolute-times.ts';
import { terminalMessages } from './terminal-messages.ts';
import { terminalReport } from './terminal-report.ts';
import { writeOut } from './write-out.ts';

/** Prints a report on stdout, for people or for machines. */
export async function printReport(
  { report, provenance }: { readonly report: Report; readonly provenance: Provenance },
  { json }: { readonly json: boolean },
): Promise<void> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  await writeOut(
    json
      ? reportJson(report, provenance).trimEnd()
      : terminalReport(report, withAbsoluteTimes(terminalMessages()), { colour }),
  );
}
