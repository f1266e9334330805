#!/usr/bin/env bash
# cache-control-esm has nothing of private or no-cache where they name Set-Cookie
#
# Packages: cache-control-esm 1.0.0, @tusbar/cache-control 3.0.1
# Expected: that the answer is private, or not cached without asking, at least for Set-Cookie. RFC 9111, 5.2.2.4 and
#           5.2.2.7: both may name fields of the header, in quotation marks; 5.2: a number may stand in quotation marks
#           too. @tusbar/cache-control, which it was made from, reads all of it.
# Happens:  a directive with a value in quotation marks is passed over, so that the answer looks like one that everybody
#           may share.
# Seen:     {"maxAge":60} {"maxAge":60,"private":true,"privateFields":["set-cookie"]}
#           {"maxAge":60} {"maxAge":60,"noCache":true,"noCacheFields":["set-cookie"]}
#           {"public":true} {"maxAge":60,"public":true}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cache-control-esm@1.0.0 @tusbar/cache-control@3.0.1 >/dev/null

cat >try.mjs <<'END'
import esm from 'cache-control-esm';
import { parse } from '@tusbar/cache-control';

const told = (control) => JSON.stringify(Object.fromEntries(Object.entries(control).filter(([, value]) => value)));
for (const header of ['private="set-cookie", max-age=60', 'no-cache="set-cookie", max-age=60', 'public, max-age="60"']) {
  console.log(told(esm.parse(header)), told(parse(header)));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
{"maxAge":60} {"maxAge":60,"private":true,"privateFields":["set-cookie"]}
{"maxAge":60} {"maxAge":60,"noCache":true,"noCacheFields":["set-cookie"]}
{"public":true} {"maxAge":60,"public":true}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
