#!/usr/bin/env bash
# cookie-es' parser returns 400 days from now for a longer lifetime, not what the line says
#
# Packages: cookie-es 3.1.1, cookie 1.1.1
# Expected: the line as written. RFC 6265bis asks a user agent to limit an age to 400 days when it stores a cookie;
#           a parser has no store, and its siblings return what is written.
# Happens:  Max-Age is cut, and Expires becomes the moment of the call plus 400 days: one line parsed on two days
#           gives two results, and a declared lifetime cannot be read any more.
# Seen:     read on 1 January 2027 by cookie: 63072000, 2050-01-01T00:00:00.000Z
#           read on 1 January 2027 by cookie-es: 34560000, 2028-02-05T00:00:00.000Z
#           read on 2 January 2027 by cookie: 63072000, 2050-01-01T00:00:00.000Z
#           read on 2 January 2027 by cookie-es: 34560000, 2028-02-06T00:00:00.000Z
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie-es@3.1.1 cookie@1.1.1 >/dev/null

cat >try.mjs <<'END'
import { mock } from 'node:test';
import { parseSetCookie as cookie } from 'cookie';
import { parseSetCookie as cookieEs } from 'cookie-es';

const line = 'a=1; Max-Age=63072000; Expires=Sat, 01 Jan 2050 00:00:00 GMT';
for (const day of [1, 2]) {
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2027, 0, day) });
  for (const [name, parse] of Object.entries({ cookie, 'cookie-es': cookieEs })) {
    const { maxAge, expires } = parse(line);
    console.log(`read on ${day} January 2027 by ${name}: ${maxAge}, ${expires.toISOString()}`);
  }
  mock.timers.reset();
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
read on 1 January 2027 by cookie: 63072000, 2050-01-01T00:00:00.000Z
read on 1 January 2027 by cookie-es: 34560000, 2028-02-05T00:00:00.000Z
read on 2 January 2027 by cookie: 63072000, 2050-01-01T00:00:00.000Z
read on 2 January 2027 by cookie-es: 34560000, 2028-02-06T00:00:00.000Z
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
