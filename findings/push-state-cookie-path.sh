#!/usr/bin/env bash
# After history.pushState browsers still take a cookie's path from the address that was loaded
#
# Packages: puppeteer-core 24.43.1, jsdom 27.4.0; Chromium 156.0.8078.108 and Firefox 153.8.0, as they are installed
# Expected: /c, the folder of the address that the page shows. HTML, "document.cookie": a cookie is received for the
#           document's URL, which "URL and history update steps" changes; RFC 6265, 5.1.4: the default path is the
#           address's, up to its last slash.
# Happens:  both browsers keep it for /a, the folder of the address that was loaded. jsdom keeps it for /c, so that tests
#           of a page there and the page itself do not agree.
# Seen:     chrome: /a
#           firefox: /a
#           jsdom: /c
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createServer } from 'node:http';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';

const page = `<!doctype html><script>
history.pushState(null, '', '/c/d');
document.cookie = 'a=1';
</script>`;
const server = createServer(({ url, headers }, response) => {
  response.setHeader('content-type', 'text/html').end(url === '/a/b' ? page : headers.cookie);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

for (const [browser, program] of [['chrome', process.env.CHROMIUM], ['firefox', process.env.FIREFOX]]) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const driven = await launch({ browser, executablePath: program, args });
  const tab = await driven.newPage();
  await tab.goto(`${origin}/a/b`);
  const kept = [];
  for (const path of ['/a', '/c']) {
    await tab.goto(`${origin}${path}/another`);
    if ((await tab.content()).includes('a=1')) kept.push(path);
  }
  console.log(`${browser}: ${kept}`);
  await driven.close();
}
const { cookieJar } = new JSDOM(page, { url: `${origin}/a/b`, runScripts: 'dangerously' });
console.log(`jsdom: ${cookieJar.toJSON().cookies.map(({ path }) => path)}`);
process.exit();
END
CHROMIUM=${CHROMIUM_PATH:-$(command -v chromium)} FIREFOX=${FIREFOX_PATH:-$(command -v firefox || command -v firefox-esr)}
export CHROMIUM FIREFOX
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
chrome: /a
firefox: /a
jsdom: /c
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
