import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { setup as compileCli } from '../../cli/compile-cli.ts';
import { getRedis } from '../../cli/queue/start-redis.ts';
import { getDjango } from '../../django/get-django.ts';
import { getScreenPrograms } from './screen.ts';
import { warmFirefox } from './warm-firefox.ts';

/** The extension as the compiled command line puts it into browsers, without the page that opens after an installation. */
export const EXTENSION = 'dist/cli/extension';

/** Once for all tests, since two files run at a time: neither must fetch a browser, or install a package, while the other does. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  await compileCli();
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
  return warmFirefox().catch(() => undefined);
}
