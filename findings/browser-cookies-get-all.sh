#!/usr/bin/env bash
# browser-cookies' get returns the last one of two cookies of a name, and its all() the first
#
# Packages: browser-cookies 1.2.0, js-cookie 3.0.8, jsdom 27.4.0
# Expected: fr, from both functions. RFC 6265, 5.4: cookies with longer paths come first, so that the first one is the
#           folder's, which was made for this page; js-cookie reads it.
# Happens:  both go through the list from its end: get stops at the first that it meets there, which is the site's, and
#           all() overwrites that one with the folder's. So the two do not agree about one name.
# Seen:     lang=fr; lang=en
#           browser-cookies, get: en
#           browser-cookies, all: fr
#           js-cookie, get: fr
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts browser-cookies@1.2.0 js-cookie@3.0.8 jsdom@27.4.0 \
  >/dev/null

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'https://portal.example/admin/users' });
Object.assign(globalThis, { window, document: window.document });
const { default: browserCookies } = await import('browser-cookies');
const { default: jsCookie } = await import('js-cookie');

document.cookie = 'lang=fr; Path=/admin';
document.cookie = 'lang=en; Path=/';
console.log(document.cookie);
console.log('browser-cookies, get:', browserCookies.get('lang'));
console.log('browser-cookies, all:', browserCookies.all().lang);
console.log('js-cookie, get:', jsCookie.get('lang'));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=fr; lang=en
browser-cookies, get: en
browser-cookies, all: fr
js-cookie, get: fr
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
