#!/usr/bin/env bash
# Playwright's HAR leaves out the fields of a form that a script sends
#
# Packages: playwright-core 1.65.1; Chromium 156.0.8078.108, as it is installed
# Expected: two fields, twice. HAR 1.2, postData: params lists the posted parameters of a form, and both ways post the
#           same one.
# Happens:  params is empty for what fetch sends, since its type goes on with ";charset=UTF-8": which form was sent
#           seems to hang on whether a script did it. The text is there.
# Seen:     application/x-www-form-urlencoded;charset=UTF-8 a=1&b=2 []
#           application/x-www-form-urlencoded a=1&b=2 [ 'a', 'b' ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 >/dev/null

cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const page = '<!doctype html><form method="post"><input name="a" value="1"><input name="b" value="2"><button>Send</button></form>';
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const context = await browser.newContext({ recordHar: { path: 'try.har' } });
const tab = await context.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.evaluate(() => fetch('/', { method: 'POST', body: new URLSearchParams({ a: '1', b: '2' }) }).then((answer) => answer.text()));
await Promise.all([tab.waitForNavigation(), tab.click('button')]);
await context.close();
await browser.close();
for (const { request } of JSON.parse(readFileSync('try.har', 'utf8')).log.entries) {
  if (!request.postData) continue;
  const { mimeType, text, params } = request.postData;
  console.log(mimeType, text, params.map(({ name }) => name));
}
process.exit();
END
export CHROMIUM=${CHROMIUM_PATH:-$(command -v chromium)}
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
application/x-www-form-urlencoded;charset=UTF-8 a=1&b=2 []
application/x-www-form-urlencoded a=1&b=2 [ 'a', 'b' ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
