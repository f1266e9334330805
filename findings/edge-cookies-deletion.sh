#!/usr/bin/env bash
# @edge-runtime/cookies makes a session cookie of a deletion when another cookie is set
#
# Package:  @edge-runtime/cookies 6.0.0
# Expected: the first line as it was. RFC 6265, 5.2.2: Max-Age=0 deletes the cookie; setting another one is no reason to
#           touch it (5.3, step 11: only one of the same name, domain and path is replaced).
# Happens:  all Set-Cookie lines of the answer are read and written again, and a Max-Age of 0 is left out when written:
#           the browser gets a cookie with no end, empty or with its old value, where it should delete one. A deletion
#           by Expires survives.
# Seen:     choice=all; Path=/; Max-Age=0 became choice=all; Path=/
#           choice=all; Path=/; Max-Age=60 became choice=all; Path=/; Max-Age=60
#           choice=all; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT became choice=all; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @edge-runtime/cookies@6.0.0 >/dev/null

cat >try.mjs <<'END'
import { ResponseCookies } from '@edge-runtime/cookies';

for (const line of ['choice=all; Path=/; Max-Age=0', 'choice=all; Path=/; Max-Age=60', 'choice=all; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT']) {
  const headers = new Headers([['Set-Cookie', line]]);
  new ResponseCookies(headers).set('lang', 'fr');
  console.log(`${line} became ${headers.getSetCookie()[0]}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
choice=all; Path=/; Max-Age=0 became choice=all; Path=/
choice=all; Path=/; Max-Age=60 became choice=all; Path=/; Max-Age=60
choice=all; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT became choice=all; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
