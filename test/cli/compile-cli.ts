import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const COMPILED = 'dist/cli/bundle/main.js';

/** Once for all tests: started from its source, the command line takes most of a second each time. */
export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['build-cli.mjs']);
}
