import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What is still written by processes that end is removed with the next try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** A process that is ending may make the folder again: only one that is still gone after a moment is gone. */
const MAX_REMOVALS = 20;
const MOMENT_MS = 100;

/**
 * Waits until its input closes, and removes the folder again and again for as long as a browser may take to end, or to
 * begin. A browser names its profile when it is started: by that it is found and ended, since Firefox goes on without us.
 * The folder comes in the environment, or the keeper would find itself; its own name alone, since `pkill` takes a pattern.
 */
const REMOVE_AFTER_US =
  'read -r _; for second in 1 2 3 4 5 6 7 8 9 10; do pkill -KILL -f -- "$NAME"; rm -rf -- "$FOLDER"; sleep 1; done';

/** A new folder that is gone when the process ends, and seconds later when it is killed (but not on Windows). */
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
  const keeper = startKeeper(folder);
  const atExit = () => {
    endUsers();
    const never = new Int32Array(new SharedArrayBuffer(4));
    for (let removals = 0; removals < MAX_REMOVALS; removals += 1) {
      try {
        rmSync(folder, REMOVAL);
      } catch {} // it is tried again
      Atomics.wait(never, 0, 0, MOMENT_MS);
      if (!existsSync(folder)) break;
    }
    keeper.kill('SIGKILL');
  };
  process.on('exit', atExit);
  const remove = async () => {
    for (let removals = 0; removals < MAX_REMOVALS; removals += 1) {
      await rm(folder, REMOVAL);
      await pause(MOMENT_MS);
      if (!existsSync(folder)) break;
    }
    process.off('exit', atExit);
    keeper.kill('SIGKILL');
  };
  return { folder, remove };
}

/** Starts a process that outlives ours: no signal that ends ours reaches it, but its input closes then. */
function startKeeper(folder: string): ChildProcess {
  const keeper = spawn('/bin/sh', ['-c', REMOVE_AFTER_US], {
    env: { ...process.env, FOLDER: folder, NAME: basename(folder) },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.on('error', () => undefined); // there is no such shell
  keeper.unref();
  return keeper;
}
