#!/usr/bin/env bash
# @edge-runtime/cookies drops one of two Set-Cookie lines of a name, whatever their paths
#
# Packages: @edge-runtime/cookies 6.0.0, h3 2.0.8, hono 4.13.19
# Expected: both lines. RFC 6265, 5.3, step 11: a cookie is known by name, domain and path, so these are two, and
#           browsers act on each (4.1.1 only advises servers against it). h3 and hono send both.
# Happens:  the answer's cookies are a map by name: of a session for /data and one for /admin the last one is sent, and
#           a deletion at the old path beside the cookie at the new one is lost, so that both live on.
# Seen:     @edge-runtime/cookies ["session=one; Path=/new"]
#           h3 ["session=; Max-Age=0; Path=/old","session=one; Path=/new"]
#           hono ["session=; Max-Age=0; Path=/old","session=one; Path=/new"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @edge-runtime/cookies@6.0.0 h3@2.0.8 hono@4.13.19 >/dev/null

cat >try.mjs <<'END'
import { ResponseCookies } from '@edge-runtime/cookies';
import { H3, setCookie as setH3 } from 'h3';
import { Hono } from 'hono';
import { setCookie as setHono } from 'hono/cookie';

const lines = [
  ['session', '', { path: '/old', maxAge: 0 }],
  ['session', 'one', { path: '/new' }],
];
const edge = new Headers();
const jar = new ResponseCookies(edge);
for (const line of lines) jar.set(...line);
console.log('@edge-runtime/cookies', JSON.stringify(edge.getSetCookie()));

const h3 = new H3().get('/', (event) => {
  for (const line of lines) setH3(event, ...line);
  return 'done';
});
console.log('h3', JSON.stringify((await h3.request('/')).headers.getSetCookie()));

const hono = new Hono().get('/', (context) => {
  for (const line of lines) setHono(context, ...line);
  return context.text('done');
});
console.log('hono', JSON.stringify((await hono.request('/')).headers.getSetCookie()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
@edge-runtime/cookies ["session=one; Path=/new"]
h3 ["session=; Max-Age=0; Path=/old","session=one; Path=/new"]
hono ["session=; Max-Age=0; Path=/old","session=one; Path=/new"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
