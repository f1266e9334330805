import type { Audit } from '../../core/export/audit/read-audit.ts';
import { type Verified, verifyAudit } from '../../core/export/audit/verify-audit.ts';
import { auditFailureText } from '../../messages/audit.ts';
import { pageText } from '../../messages/page-text.ts';
import { readAuditFile } from '../input/read-audit-file.ts';
import { known } from '../knowledge/known.ts';
import { toolVersion } from '../knowledge/tool-version.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `verify AUDIT…`: whether the report of each is what its other parts come to. */
export async function verifyCommand(files: readonly string[]): Promise<void> {
  const failures: string[] = [];
  for (const file of files) {
    const { text, status } = await verifyFile(file);
    if (status === EXIT.failed) failures.push(text);
    else await writeOut(text);
    if (status === EXIT.found) process.exitCode = EXIT.found;
  }
  if (failures.length > 0) throw new Failure(failures.join('\n'));
}

/** What is said of one file, and with which status. One that cannot be read holds up no other. */
export async function verifyFile(file: string): Promise<{ readonly text: string; readonly status: number }> {
  try {
    const audit = await readAuditFile(file);
    const verified = verifyAudit(audit, known);
    if (verified === null) throw new Failure(auditFailureText(file, { kind: 'failed' }, terminalMessages()));
    const status = verified.difference === null ? EXIT.done : EXIT.found;
    return { text: verdictText(file, audit, verified), status };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { text: error.message, status: error.status };
  }
}

/** @param file as it was given */
export function verdictText(file: string, { provenance }: Audit, { difference }: Verified): string {
  const name = pageText(file);
  if (difference === null) return `${name}: same`;
  const { path, one, other } = difference;
  const saved = provenance.tool.version;
  return [
    `${name}: differs${path === '' ? '' : ` at ${pageText(path)}`}`,
    ...(one === null && other === null ? [] : [`  saved:    ${valueText(one)}`, `  computed: ${valueText(other)}`]),
    ...(saved === toolVersion ? [] : [`  It was saved by version ${pageText(saved)}; this is version ${toolVersion}.`]),
  ].join('\n');
}

const valueText = (json: string | null): string => (json === null ? 'nothing' : pageText(json));
