import { verifyAudit } from '../../core/export/audit/verify-audit.ts';
import type { Report } from '../../core/inspection/report.ts';
import { auditFailureText } from '../../messages/audit.ts';
import { known } from '../knowledge/known.ts';
import { Failure } from '../terminal/failure.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { readAuditFile } from './read-audit-file.ts';

/**
 * The report of a saved audit, made again, so that one program judges all that are compared.
 * @throws Failure when the file cannot be read, or no report can be made of it
 */
export async function readReport(file: string): Promise<Report> {
  const verified = verifyAudit(await readAuditFile(file), known);
  if (verified === null) throw new Failure(auditFailureText(file, { kind: 'failed' }, terminalMessages()));
  return verified.report;
}
