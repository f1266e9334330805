import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { getRedis } from '../../cli/queue/start-redis.ts';
import { getDjango } from '../../django/get-django.ts';
import { getScreenPrograms } from './screen.ts';

/** The extension that was built, where no test builds it again: the command line's `inspect` does, in its own place. */
export const EXTENSION = 'out/extension';

/** Once for all tests, since two files run at a time: neither must fetch a browser, or install a package, while the other does. */
export async function setup(): Promise<void> {
  // Without the page that opens after an installation, as the command line's `inspect` builds it.
  await promisify(execFile)(process.execPath, ['build.mjs', '--driven', '--out', EXTENSION]);
  // What cannot be had is told by the tests that need it.
  for (const get of [
    () => getBrowser('chromium'),
    () => getBrowser('firefox'),
    getScreenPrograms,
    getDjango,
    getRedis,
  ]) {
    await get().catch(() => undefined);
  }
}
