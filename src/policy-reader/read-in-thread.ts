import type { ReadOutcome, ReadRequest } from './read-request.ts';
import { runInThread } from './run-in-thread.ts';

/** A reading takes a tenth of a second. One that takes longer than this is ended. */
export const READING_TIMEOUT_MS = 5000;

/**
 * Reads in a thread of its own.
 * @param script address of the thread's script
 */
export const readInThread = (script: string, request: ReadRequest): Promise<ReadOutcome> =>
  runInThread<ReadOutcome>(script, request, READING_TIMEOUT_MS);
