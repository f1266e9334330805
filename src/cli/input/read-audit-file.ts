import { createReadStream } from 'node:fs';
import { type Audit, readAudit } from '../../core/export/audit/read-audit.ts';
import { decodeText } from '../../documents/decode-text.ts';
import { digest } from '../../documents/digest.ts';
import { MAX_FILE_BYTES } from '../../documents/max-file-bytes.ts';
import { auditFailureText } from '../../messages/audit.ts';
import { fileFailureText } from '../../messages/file.ts';
import { Failure } from '../terminal/failure.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { bytesWithin } from './bytes-within.ts';

/**
 * Reads an audit from a file.
 * @throws Failure when it cannot be read, or is none
 */
export const readAuditFile = async (file: string): Promise<Audit> => readAuditText(file, await textOf(file));

/** Reads an audit from its text. @param name what it is called @throws Failure when it is none */
export async function readAuditText(name: string, text: string): Promise<Audit> {
  const outcome = await readAudit(text, digest);
  if (!outcome.ok) throw new Failure(auditFailureText(name, outcome.failure, terminalMessages()));
  return outcome.audit;
}

async function textOf(file: string): Promise<string> {
  try {
    const bytes = await bytesWithin(createReadStream(file), MAX_FILE_BYTES);
    if (bytes === null) {
      const failure = { kind: 'too-large', limitBytes: MAX_FILE_BYTES } as const;
      throw new Failure(fileFailureText(file, failure, terminalMessages()));
    }
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} cannot be read (${systemReason(error)}): give the path of an audit file.`);
  }
}
