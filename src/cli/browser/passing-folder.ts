import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';

/** What is still written by processes that end is removed with the next try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

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
    try {
      rmSync(folder, REMOVAL);
    } catch {} // there is no time left to try again
  };
  process.on('exit', atExit);
  const remove = async () => {
    await rm(folder, REMOVAL);
    process.off('exit', atExit);
  };
  return { folder, remove };
}
