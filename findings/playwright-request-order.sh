#!/usr/bin/env bash
# Playwright's request contexts send the cookies of shorter paths first, browsers those of longer ones
#
# Packages: playwright-core 1.65.1; Chromium 156.0.8078.108, as it is installed
# Expected: lang=fr; lang=de from both. RFC 6265, 5.4: cookies with longer paths are listed before those with shorter
#           ones.
# Happens:  a request context lists them as they were set. A server that takes the first of two cookies of a name
#           answers such a test in another language, or with another session, than the page.
# Seen:     request context: lang=de; lang=fr
#           page: lang=fr; lang=de
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 >/dev/null

cat >try.mjs <<'END'
import { createServer } from 'node:http';
import { chromium, request } from 'playwright-core';

const server = createServer(({ url, headers }, response) => {
  if (url === '/fr/set') response.setHeader('set-cookie', ['lang=de; Path=/', 'lang=fr; Path=/fr']);
  response.setHeader('content-type', 'text/plain').end(headers.cookie ?? '');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;

const context = await request.newContext();
await context.get(at('/fr/set'));
console.log('request context:', await (await context.get(at('/fr/read'))).text());

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.goto(at('/fr/set'));
console.log('page:', await (await tab.goto(at('/fr/read'))).text());
await browser.close();
process.exit();
END
export CHROMIUM=${CHROMIUM_PATH:-$(command -v chromium)}
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
request context: lang=de; lang=fr
page: lang=fr; lang=de
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
