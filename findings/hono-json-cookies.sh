#!/usr/bin/env bash
# hono has no cookie where a value holds a quotation mark or a backslash
#
# Packages: hono 4.13.19, cookie 1.1.1, h3 2.0.8
# Expected: each cookie, as browsers sent it. RFC 6265, 5.2 and 5.4: a user agent stores and sends any value up to the
#           semicolon; 4.1.1 binds the server that writes it, and scripts of consent tools write plain JSON. cookie and
#           h3 return it.
# Happens:  the whole cookie is missing, with no way to see it but the raw header. A comma or a blank, which the same
#           grammar forbids, are let through.
# Seen:     hono {"list":"a, b"}
#           h3 {"consent":"{\"ads\":false}","file":"a\\b","list":"a, b"}
#           cookie {"consent":"{\"ads\":false}","file":"a\\b","list":"a, b"}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hono@4.13.19 cookie@1.1.1 h3@2.0.8 >/dev/null

cat >try.mjs <<'END'
import { parseCookie } from 'cookie';
import { H3, parseCookies } from 'h3';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const cookie = 'consent={"ads":false}; file=a\\b; list=a, b';
const hono = new Hono().get('/', (context) => context.json(getCookie(context)));
console.log('hono', await (await hono.request('/', { headers: { cookie } })).text());
const h3 = new H3().get('/', (event) => JSON.stringify(parseCookies(event)));
console.log('h3', await (await h3.request('/', { headers: { cookie } })).text());
console.log('cookie', JSON.stringify(parseCookie(cookie)));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
hono {"list":"a, b"}
h3 {"consent":"{\"ads\":false}","file":"a\\b","list":"a, b"}
cookie {"consent":"{\"ads\":false}","file":"a\\b","list":"a, b"}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
