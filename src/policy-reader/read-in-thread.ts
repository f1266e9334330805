import type { ReadOutcome, ReadRequest } from './read-request.ts';

/** A reading takes a tenth of a second. One that takes longer than this is ended. */
export const READING_TIMEOUT_MS = 10_000;

/**
 * Reads in a thread of its own, which is ended afterwards, or when it takes too long.
 * @param script address of the thread's script
 * @see HTML standard, "terminate a worker": it stops a script in the middle of a loop
 */
export function readInThread(script: string, request: ReadRequest): Promise<ReadOutcome> {
  const thread = new Worker(script, { type: 'module' });
  return new Promise<ReadOutcome>((resolve) => {
    const timer = setTimeout(resolve, READING_TIMEOUT_MS, { kind: 'too-long' });
    thread.onmessage = ({ data }: MessageEvent<ReadOutcome>) => {
      clearTimeout(timer);
      resolve(data);
    };
    thread.onerror = ({ message }) => {
      clearTimeout(timer);
      resolve({ kind: 'failed', reason: message });
    };
    thread.postMessage(request);
  }).finally(() => thread.terminate());
}
