/** What became of a thread that gave no answer. */
export type WithoutAnswer = { readonly kind: 'too-long' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Has one request answered in a thread of its own, which is ended afterwards, or when it takes too long.
 * @param script address of the thread's script
 * @see HTML standard, "terminate a worker": it stops a script in the middle of a loop
 */
export function runInThread<Answer>(
  script: string,
  request: unknown,
  timeoutMs: number,
): Promise<Answer | WithoutAnswer> {
  const thread = new Worker(script, { type: 'module' });
  return new Promise<Answer | WithoutAnswer>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs, { kind: 'too-long' });
    thread.onmessage = ({ data }: MessageEvent<Answer>) => {
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
