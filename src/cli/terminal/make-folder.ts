import { access, constants, mkdir, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode, systemReason } from './system-reason.ts';
import { notWritten } from './write-whole.ts';

/** What the files of a portal may take, its pictures too. */
const ROOM_BYTES = 4_000_000;

/**
 * Makes a folder to write files to, unless it is there.
 * @param room how many bytes must be free
 * @returns its path
 * @throws Failure when nothing can be written there, or there is no room for a portal's files
 */
export async function makeFolder(folder: string, room = ROOM_BYTES): Promise<string> {
  const path = resolve(folder);
  try {
    await makeWithParents(path);
    await access(path, constants.W_OK);
  } catch (error) {
    // All above it are there then.
    const reason = systemCode(error) === 'ENOENT' ? 'no folder can be made there' : systemReason(error);
    throw notWritten(`Nothing was written to ${path} (${reason}): name a folder that can be made.`);
  }
  if ((await freeBytes(path)) < room) {
    throw notWritten(`Nothing was written to ${path}: less than ${room / 1e6} MB are left there.`);
  }
  return path;
}

/** Node's own way never ends where the system has a folder but denies it when one is made in it, as in `/proc`. */
async function makeWithParents(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeWithParents(dirname(path));
    await mkdir(path);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );

/** More than there can be where the system does not tell. */
const freeBytes = (path: string): Promise<number> =>
  statfs(path).then(
    ({ blocks, bavail, bsize }) => (blocks > 0 ? bavail * bsize : Number.POSITIVE_INFINITY),
    () => Number.POSITIVE_INFINITY,
  );
