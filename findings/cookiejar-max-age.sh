#!/usr/bin/env bash
# cookiejar, the jar of superagent, does not know Max-Age
#
# Package:  cookiejar 2.1.4
# Expected: Max-Age decides. RFC 6265, 5.3, step 3: it wins over Expires, in whatever order they stand.
# Happens:  Max-Age is passed over without a word: a minute becomes a session cookie, Max-Age=0 deletes nothing, and
#           an old Expires beside a Max-Age ends the cookie.
# Seen:     a=1; Max-Age=60: kept, ends Infinity
#           a=1; Max-Age=0: kept, ends Infinity
#           a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT: gone
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookiejar@2.1.4 >/dev/null

cat >try.mjs <<'END'
import cookiejar from 'cookiejar';

for (const line of ['a=1; Max-Age=60', 'a=1; Max-Age=0', 'a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT']) {
  const jar = new cookiejar.CookieJar();
  jar.setCookie(line, 'portal.example', '/');
  const kept = jar.getCookie('a', new cookiejar.CookieAccessInfo('portal.example', '/'));
  console.log(`${line}: ${kept ? `kept, ends ${kept.expiration_date}` : 'gone'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a=1; Max-Age=60: kept, ends Infinity
a=1; Max-Age=0: kept, ends Infinity
a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT: gone
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
