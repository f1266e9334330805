#!/usr/bin/env bash
# Beside a jar, a Cookie header of one's own is lost with fetch-cookie and merged with http-cookie-agent
#
# Packages: fetch-cookie 3.2.0, http-cookie-agent 7.0.4, tough-cookie 6.1.0, undici 7.30.2
# Expected: the same from both, on one jar: one's own cookies are sent too. RFC 6265, 5.4: one Cookie header field,
#           which holds the jar's; nothing says that others are dropped.
# Happens:  fetch-cookie sends the header as given while the jar is empty, and replaces it as soon as the jar has a
#           cookie for the address. http-cookie-agent sends both.
# Seen:     jar empty, fetch-cookie: own=1
#           jar empty, http-cookie-agent: own=1
#           jar with a cookie, fetch-cookie: kept=1
#           jar with a cookie, http-cookie-agent: kept=1; own=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fetch-cookie@3.2.0 http-cookie-agent@7.0.4 tough-cookie@6.1.0 undici@7.30.2 >/dev/null

cat >try.mjs <<'END'
import { createServer } from 'node:http';
import { once } from 'node:events';
import makeFetchCookie from 'fetch-cookie';
import { CookieAgent } from 'http-cookie-agent/undici';
import { CookieJar } from 'tough-cookie';
import { fetch } from 'undici';

const server = createServer((request, response) => response.end(request.headers.cookie)).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
const headers = { cookie: 'own=1' };
for (const filled of [false, true]) {
  const jar = new CookieJar();
  if (filled) jar.setCookieSync('kept=1', url);
  const state = filled ? 'with a cookie' : 'empty';
  const withFetch = await makeFetchCookie(fetch, jar)(url, { headers });
  console.log(`jar ${state}, fetch-cookie: ${await withFetch.text()}`);
  const withAgent = await fetch(url, { headers, dispatcher: new CookieAgent({ cookies: { jar } }) });
  console.log(`jar ${state}, http-cookie-agent: ${await withAgent.text()}`);
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
jar empty, fetch-cookie: own=1
jar empty, http-cookie-agent: own=1
jar with a cookie, fetch-cookie: kept=1
jar with a cookie, http-cookie-agent: kept=1; own=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
