import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The repository's root, wherever the command was called from. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const EXTENSION_DIR = `${ROOT}dist/extension`;

/** Builds the extension as it is in the working tree: a second or less. */
export async function buildExtension(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: ROOT });
}
