#!/usr/bin/env bash
# Five readers of cookies return a function for a cookie named constructor, js-cookie even if it is there
#
# Packages: js-cookie 3.0.8, es-cookie 1.5.0, cookie_js 1.4.2, component-cookie 1.1.5, @segment/cookie 1.2.0, es-cookies
#           2.1.18, jsdom 27.4.0
# Expected: undefined twice, and then a string. RFC 6265, 4.1.1: a name is any token, so that constructor is one like
#           others; js-cookie has undefined for what is not there. es-cookies, made from js-cookie, returns it.
# Happens:  the cookies are held in a plain object, and what every object has by birth is found in it. js-cookie returns
#           it even where such a cookie is set, the others then return its value.
# Seen:     js-cookie: undefined function, then function
#           es-cookie: undefined function, then string
#           cookie_js: undefined function, then string
#           component-cookie: undefined function, then string
#           @segment/cookie: undefined function, then string
#           es-cookies: undefined undefined, then string
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts js-cookie@3.0.8 es-cookie@1.5.0 cookie_js@1.4.2 component-cookie@1.1.5 @segment/cookie@1.2.0 es-cookies@2.1.18 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import component from 'component-cookie';
import cookieJs from 'cookie_js';
import { get } from 'es-cookie';
import esCookies from 'es-cookies';
import jsCookie from 'js-cookie';
import { JSDOM } from 'jsdom';
import segment from '@segment/cookie';

const { window } = new JSDOM('', { url: 'https://portal.example/' });
globalThis.document = window.document;
const readers = {
  'js-cookie': (name) => jsCookie.get(name),
  'es-cookie': get,
  cookie_js: (name) => (cookieJs.cookie ?? cookieJs).get(name),
  'component-cookie': (name) => component(name),
  '@segment/cookie': (name) => segment(name),
  'es-cookies': (name) => (esCookies.default ?? esCookies).get(name),
};
for (const [library, read] of Object.entries(readers)) {
  document.cookie = 'constructor=; max-age=0';
  const absent = [typeof read('lang'), typeof read('constructor')];
  document.cookie = 'constructor=1';
  console.log(`${library}: ${absent.join(' ')}, then ${typeof read('constructor')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
js-cookie: undefined function, then function
es-cookie: undefined function, then string
cookie_js: undefined function, then string
component-cookie: undefined function, then string
@segment/cookie: undefined function, then string
es-cookies: undefined undefined, then string
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
