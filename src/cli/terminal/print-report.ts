import type { Report } from '../../core/inspection/report.ts';
import { reportJson } from '../../core/inspection/report-json.ts';
import { terminalMessages } from './terminal-messages.ts';
import { terminalReport } from './terminal-report.ts';

/** Prints a report on stdout, for people or for machines. */
export function printReport(report: Report, { json }: { readonly json: boolean }): void {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(`${json ? reportJson(report) : terminalReport(report, terminalMessages(), { colour })}\n`);
}
