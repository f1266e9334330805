#!/usr/bin/env bash
# hono keeps for the session what is set with a negative Max-Age
#
# Packages: hono 4.13.19, cookie 1.1.1
# Expected: Max-Age=-1 is written, which deletes. RFC 6265, 5.2.2: a number of zero or less means the earliest time
#           there is. cookie writes it, and hono itself writes 0.
# Happens:  a negative number is passed over without a word, and the line has no end: who computes the age of something
#           that has ended gets a cookie for the session instead of none.
# Seen:     60: hono choice=all; Max-Age=60 / cookie choice=all; Max-Age=60
#           0: hono choice=all; Max-Age=0 / cookie choice=all; Max-Age=0
#           -1: hono choice=all / cookie choice=all; Max-Age=-1
#           -86400: hono choice=all / cookie choice=all; Max-Age=-86400
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hono@4.13.19 cookie@1.1.1 >/dev/null

cat >try.mjs <<'END'
import { serialize } from 'hono/utils/cookie';
import { stringifySetCookie } from 'cookie';

for (const maxAge of [60, 0, -1, -86400]) {
  console.log(`${maxAge}: hono ${serialize('choice', 'all', { maxAge })} / cookie ${stringifySetCookie('choice', 'all', { maxAge })}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
60: hono choice=all; Max-Age=60 / cookie choice=all; Max-Age=60
0: hono choice=all; Max-Age=0 / cookie choice=all; Max-Age=0
-1: hono choice=all / cookie choice=all; Max-Age=-1
-86400: hono choice=all / cookie choice=all; Max-Age=-86400
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
