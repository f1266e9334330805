import type { Report } from '../../core/inspection/report.ts';
import { reportJson } from '../../core/inspection/report-json.ts';
import { escapeObeyed } from './json-text.ts';
import { terminalMessages } from './terminal-messages.ts';
import { terminalReport } from './terminal-report.ts';
import { writeOut } from './write-out.ts';

/** Prints a report on stdout, for people or for machines. */
export async function printReport(report: Report, { json }: { readonly json: boolean }): Promise<void> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  await writeOut(json ? escapeObeyed(reportJson(report)) : terminalReport(report, terminalMessages(), { colour }));
}
