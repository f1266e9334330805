/**
 * Runs tasks in the order in which they come, one at a time.
 * @returns a runner; what it returns is the task's own promise, and one that fails does not stop the next
 */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = turn.then(task);
    turn = run.catch(() => undefined); // its own caller hears of that
    return run;
  };
}
