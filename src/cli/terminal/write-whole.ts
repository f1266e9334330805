import { rename, rm, writeFile } from 'node:fs/promises';
import { EXIT } from './exit-status.ts';
import { Failure } from './failure.ts';
import { systemReason } from './system-reason.ts';

/** Writes a file whole or not at all: half of one could be taken for it. @throws Failure when it could not be written */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw notWritten(`${file} was not written: ${systemReason(error)}.`);
  }
}

export const notWritten = (message: string): Failure => new Failure(message, EXIT.notWritten);
