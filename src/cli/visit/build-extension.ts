import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Failure } from '../terminal/failure.ts';

/** The repository's root, wherever the command was called from. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export const EXTENSION_DIR = `${ROOT}dist/extension`;

/** Builds the extension as it is in the working tree: a second or less. */
export async function buildExtension(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: ROOT }).catch(
    (error: { readonly stderr: string }) => {
      throw new Failure(`The extension could not be built; "npm run build" says the same:\n${error.stderr}`);
    },
  );
}
