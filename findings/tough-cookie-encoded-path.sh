#!/usr/bin/env bash
# tough-cookie never sends a cookie whose Path holds a percent-encoded blank or accented letter
#
# Package:  tough-cookie 6.1.0
# Expected: sent to the path it names. RFC 6265, 5.1.4: the cookie's path and the request's are compared as they
#           are written, octet by octet.
# Happens:  the address is decoded before the comparison, the attribute is not, so they never meet. Without the
#           attribute the default path is kept decoded, and matches.
# Seen:     a=1; Path=/caf%C3%A9, kept for "/caf%C3%A9", sent to https://portal.example/caf%C3%A9/menu: none
#           a=1; Path=/my%20data, kept for "/my%20data", sent to https://portal.example/my%20data/list: none
#           a=1; Path=/data, kept for "/data", sent to https://portal.example/data/list: a=1
#           a=1, kept for "/my data", sent to https://portal.example/my%20data/list: a=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'tough-cookie';

for (const [line, url] of [
  ['a=1; Path=/caf%C3%A9', 'https://portal.example/caf%C3%A9/menu'],
  ['a=1; Path=/my%20data', 'https://portal.example/my%20data/list'],
  ['a=1; Path=/data', 'https://portal.example/data/list'],
  ['a=1', 'https://portal.example/my%20data/list'],
]) {
  const jar = new CookieJar();
  const { path } = jar.setCookieSync(line, url);
  console.log(`${line}, kept for "${path}", sent to ${url}: ${jar.getCookieStringSync(url) || 'none'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a=1; Path=/caf%C3%A9, kept for "/caf%C3%A9", sent to https://portal.example/caf%C3%A9/menu: none
a=1; Path=/my%20data, kept for "/my%20data", sent to https://portal.example/my%20data/list: none
a=1; Path=/data, kept for "/data", sent to https://portal.example/data/list: a=1
a=1, kept for "/my data", sent to https://portal.example/my%20data/list: a=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
