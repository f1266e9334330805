/** Runs a task after all that came before it. It returns the task's own promise; one that fails does not stop the next. */
export type SerialQueue = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks in the order in which they come, one at a time. */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined); // the failure is its caller's to handle
    return run;
  };
}
