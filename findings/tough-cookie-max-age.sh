#!/usr/bin/env bash
# A cookie with Max-Age never expires in tough-cookie as long as it is read often enough
#
# Package:  tough-cookie 6.1.0
# Expected: gone after 60 seconds. RFC 6265, 5.2.2: the expiry time is the time at which the attribute is received
#           plus its seconds; reading a cookie (5.4, step 3) only updates the last-access time.
# Happens:  the jar counts Max-Age from the last access. Read every 40 seconds, a cookie of one minute is still sent
#           after 160; the same minute as Expires ends in time, and so does a cookie that nobody reads.
# Seen:     after 40 s: counted=1; dated=1
#           after 80 s: counted=1
#           after 120 s: counted=1
#           after 160 s: counted=1
#           unread, after 160 s: none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { mock } from 'node:test';
import { CookieJar } from 'tough-cookie';

const url = 'https://portal.example/';
mock.timers.enable({ apis: ['Date'], now: Date.UTC(2027, 0, 1) });
const jar = new CookieJar();
const unread = new CookieJar();
jar.setCookieSync('counted=1; Max-Age=60', url);
jar.setCookieSync('dated=1; Expires=Fri, 01 Jan 2027 00:01:00 GMT', url);
unread.setCookieSync('counted=1; Max-Age=60', url);
for (const seconds of [40, 80, 120, 160]) {
  mock.timers.tick(40_000);
  console.log(`after ${seconds} s: ${jar.getCookieStringSync(url)}`);
}
console.log(`unread, after 160 s: ${unread.getCookieStringSync(url) || 'none'}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
after 40 s: counted=1; dated=1
after 80 s: counted=1
after 120 s: counted=1
after 160 s: counted=1
unread, after 160 s: none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
