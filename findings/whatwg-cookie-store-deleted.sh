#!/usr/bin/env bash
# A cookie that was deleted from @whatwg-node/cookie-store is still there, with an empty value
#
# Package:  @whatwg-node/cookie-store 0.2.3
# Expected: null or undefined, and a list of one. Cookie Store API, "delete a cookie": it sets the cookie with a time
#           that is past, and RFC 6265, 5.3, evicts what has expired.
# Happens:  the cookie with its past time is stored like any other, and no time is looked at when it is read: get
#           returns an object, which is truthy, and getAll lists it. One that is set with a time past is returned with
#           its value.
# Seen:     deleted: ""
#           expired: "1"
#           never set: undefined
#           all: [ 'lang', 'theme', 'old' ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @whatwg-node/cookie-store@0.2.3 >/dev/null

cat >try.mjs <<'END'
import { CookieStore } from '@whatwg-node/cookie-store';

const cookieStore = new CookieStore('lang=fr; theme=dark');
await cookieStore.delete('lang');
console.log('deleted:', JSON.stringify((await cookieStore.get('lang'))?.value));
await cookieStore.set({ name: 'old', value: '1', expires: Date.UTC(2020, 0, 1) });
console.log('expired:', JSON.stringify((await cookieStore.get('old'))?.value));
console.log('never set:', JSON.stringify((await cookieStore.get('other'))?.value));
console.log('all:', (await cookieStore.getAll()).map(({ name }) => name));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
deleted: ""
expired: "1"
never set: undefined
all: [ 'lang', 'theme', 'old' ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
