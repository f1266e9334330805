import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const COMPILED = 'dist/cli/bundle/main.js';

/** Each project that asks for it loads this file anew: they share what is global. */
const shared = globalThis as { compiling?: Promise<unknown> };

/** Once for all tests: started from its source, the command line takes most of a second each time. */
export async function setup(): Promise<void> {
  shared.compiling ??= promisify(execFile)(process.execPath, ['build-cli.mjs']);
  await shared.compiling;
}
