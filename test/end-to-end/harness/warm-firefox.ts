import { chmod, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { makePassingFolder } from '../../../src/cli/browser/passing-folder.ts';
import { startBrowser } from '../../../src/cli/browser/start-browser.ts';

/**
 * At the first start on a profile Firefox compiles its own scripts, which is half of the work of a launch. So each profile
 * of the tests begins as a copy of one that it was started on: FIREFOX_PATH names a script that copies it.
 * @returns what removes both
 */
export async function warmFirefox(): Promise<() => Promise<void>> {
  const { executablePath } = await getBrowser('firefox');
  const { folder, remove } = await makePassingFolder(join(tmpdir(), 'warm-firefox-'));
  const profile = join(folder, 'profile');
  const browser = await startBrowser({ browser: 'firefox', executablePath, headless: true, userDataDir: profile });
  await browser.close();
  await rm(join(profile, 'user.js')); // preferences that each launch gives its own profile
  const program = join(folder, 'firefox.sh');
  await writeFile(
    program,
    `#!/bin/sh
for argument; do
  if [ "$before" = --profile ]; then cp -r '${profile}/.' "$argument"; fi
  before=$argument
done
exec '${executablePath}' "$@"
`,
  );
  await chmod(program, 0o755);
  process.env.FIREFOX_PATH = program;
  return remove;
}
