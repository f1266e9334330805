import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What is still written by processes that end is removed with the next try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** A process that is ending may make the folder again: only one that is still gone after a moment is gone. */
const MAX_REMOVALS = 20;
const MOMENT_MS = 100;

/** A new folder that is gone when the process ends, unless it is killed. */
export interface PassingFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/**
 * Makes one.
 * @param endUsers ends those who still write there; asked when the process ends before `remove` was called
 */
export async function makePassingFolder(prefix: string, endUsers: () => void = () => {}): Promise<PassingFolder> {
  const folder = await mkdtemp(prefix);
  const atExit = () => {
    endUsers();
    const never = new Int32Array(new SharedArrayBuffer(4));
    for (let removals = 0; removals < MAX_REMOVALS; removals += 1) {
      try {
        rmSync(folder, REMOVAL);
      } catch {} // it is tried again
      Atomics.wait(never, 0, 0, MOMENT_MS);
      if (!existsSync(folder)) return;
    }
  };
  process.on('exit', atExit);
  const remove = async () => {
    for (let removals = 0; removals < MAX_REMOVALS; removals += 1) {
      await rm(folder, REMOVAL);
      await pause(MOMENT_MS);
      if (!existsSync(folder)) break;
    }
    process.off('exit', atExit);
  };
  return { folder, remove };
}
