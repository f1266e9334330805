import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemReason } from './system-reason.ts';
import { notWritten } from './write-whole.ts';

/** Makes a folder to write files to, unless it is there. @returns its path @throws Failure when nothing can be written there */
export async function makeFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return path;
  } catch (error) {
    throw notWritten(`Nothing was written to ${path} (${systemReason(error)}): name a folder that can be made.`);
  }
}
