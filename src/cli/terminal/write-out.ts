import { fstatSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { EXIT } from './exit-status.ts';
import { Failure } from './failure.ts';
import { systemReason } from './system-reason.ts';

/**
 * Writes a result and a line's end on stdout. A reader that has seen enough, such as `head`, closes the pipe: no failure.
 * @throws Failure when not all of it could be written
 */
export async function writeOut(text: string): Promise<void> {
  try {
    const bytes = Buffer.from(`${text}\n`);
    if (isFile(process.stdout.fd)) writeAll(process.stdout.fd, bytes);
    else await promisify<Uint8Array>(process.stdout.write.bind(process.stdout))(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw new Failure(`The result was not written to standard output: ${systemReason(error)}.`, EXIT.notWritten);
  }
}

/** A file or a device that is no terminal. */
function isFile(fd: number): boolean {
  const about = fstatSync(fd);
  return about.isFile() || (about.isCharacterDevice() && !process.stdout.isTTY);
}

/** Node's stream on a file writes once, and does not look whether a full disk took all of it. */
function writeAll(fd: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
}
