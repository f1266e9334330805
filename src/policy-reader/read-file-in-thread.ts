import type { FileText } from '../documents/read-file.ts';
import { runInThread } from './run-in-thread.ts';

/** Two hundred pages of a PDF file are read in less. One number in a file can make its reader count for hours. */
export const FILE_TIMEOUT_MS = 30_000;

/** What the thread tells: what was read of the file, or why its program failed. */
export type FileOutcome = FileText | { readonly kind: 'failed'; readonly reason: string };

/**
 * Reads a file in a thread of its own, so that none can make the page stand still.
 * @param script address of the thread's script
 */
export async function readFileInThread(script: string, file: Blob): Promise<FileText> {
  const outcome = await runInThread<FileOutcome>(script, file, FILE_TIMEOUT_MS);
  if ('ok' in outcome) return outcome;
  if (outcome.kind === 'too-long') return { ok: false, failure: { kind: 'too-long' } };
  throw new Error(outcome.reason);
}
