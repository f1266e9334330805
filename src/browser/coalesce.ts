type Task<T> = (subject: T) => Promise<void>;

/**
 * Makes a task run once at a time for each subject. Calls during a run share one more run after it, so that the last
 * state is always seen, and a burst costs two runs.
 */
export function coalesce<T>(idOf: (subject: T) => string, task: Task<T>): Task<T> {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();

  const start: Task<T> = (subject) => {
    const id = idOf(subject);
    const run = task(subject).finally(() => running.delete(id));
    running.set(id, run);
    return run;
  };

  return (subject) => {
    const id = idOf(subject);
    const current = running.get(id);
    if (!current) return start(subject);
    const known = waiting.get(id);
    if (known) return known;
    const after = current
      .catch(() => undefined) // the failure is its caller's to handle
      .then(() => {
        waiting.delete(id);
        return start(subject);
      });
    waiting.set(id, after);
    return after;
  };
}
