#!/usr/bin/env bash
# Puppeteer's waitForRequest, waitForResponse and waitForNetworkIdle wait on when the browser has ended
#
# Packages: puppeteer-core 24.43.1; Chromium 156.0.8078.108, as it is installed
# Expected: what waits for a page fails at once when its browser ends, as waitForSelector and waitForFunction do, and calls
#           that are under way (TargetCloseError).
# Happens:  these three, and the browser's own waitForTarget, wait until their time is up, half a minute by default, and
#           then tell a TimeoutError, as if the page had been slow. The browser's "disconnected" was told long before. A
#           signal that it aborts ends them: { signal }.
# Seen:     page.evaluate: at once, TargetCloseError
#           page.waitForSelector: at once, Error
#           page.waitForFunction: at once, Error
#           page.waitForRequest: when its time is up, TimeoutError
#           page.waitForResponse: when its time is up, TimeoutError
#           page.waitForNetworkIdle: when its time is up, TimeoutError
#           browser.waitForTarget: when its time is up, TimeoutError
#           page.waitForRequest with a signal: at once, Error
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >/dev/null

cat >try.mjs <<'END'
import { launch } from 'puppeteer-core';

const timeout = 6000;
const never = () => false;
const WAITS = {
  'page.evaluate': (page) => page.evaluate(() => new Promise(() => undefined)),
  'page.waitForSelector': (page) => page.waitForSelector('video', { timeout }),
  'page.waitForFunction': (page) => page.waitForFunction(() => false, { timeout }),
  'page.waitForRequest': (page) => page.waitForRequest(never, { timeout }),
  'page.waitForResponse': (page) => page.waitForResponse(never, { timeout }),
  'page.waitForNetworkIdle': (page) => page.waitForNetworkIdle({ timeout, idleTime: 60_000 }),
  'browser.waitForTarget': (page) => page.browser().waitForTarget(never, { timeout }),
  'page.waitForRequest with a signal': (page, signal) => page.waitForRequest(never, { timeout, signal }),
};

for (const [name, wait] of Object.entries(WAITS)) {
  const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const ended = new AbortController();
  browser.once('disconnected', () => ended.abort(new Error('The browser has ended.')));
  const began = performance.now();
  const told = wait(page, ended.signal).then(
    () => 'done',
    ({ name }) => name,
  );
  await page.evaluate(() => 'it is waiting');
  browser.process().kill('SIGKILL');
  const error = await told;
  const took = performance.now() - began;
  console.log(`${name}: ${took < timeout - 1000 ? 'at once' : 'when its time is up'}, ${error}`);
}
END
CHROMIUM=${CHROMIUM_PATH:-$(command -v chromium)}
export CHROMIUM
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
page.evaluate: at once, TargetCloseError
page.waitForSelector: at once, Error
page.waitForFunction: at once, Error
page.waitForRequest: when its time is up, TimeoutError
page.waitForResponse: when its time is up, TimeoutError
page.waitForNetworkIdle: when its time is up, TimeoutError
browser.waitForTarget: when its time is up, TimeoutError
page.waitForRequest with a signal: at once, Error
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
