import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makePassingFolder, type PassingFolder } from '../browser/passing-folder.ts';
import { Failure } from '../terminal/failure.ts';

/** The repository's root, wherever the command was called from. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Below the root: a browser in a sandbox of its own may see another temporary folder than we do. */
const BUILDS = `${ROOT}out/builds`;

/**
 * Builds the extension as it is in the working tree: a second or less. Each build has a folder of its own, since
 * another command's browser may run from the last one.
 */
export async function buildExtension(): Promise<PassingFolder> {
  await mkdir(BUILDS, { recursive: true });
  const built = await makePassingFolder(`${BUILDS}/`);
  try {
    await promisify(execFile)(process.execPath, ['build.mjs', '--driven', '--out', built.folder], { cwd: ROOT });
  } catch (error) {
    await built.remove();
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error;
    throw new Failure(`The extension could not be built; "npm run build" says the same:\n${said}`);
  }
  return built;
}
