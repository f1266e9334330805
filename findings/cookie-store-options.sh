#!/usr/bin/env bash
# The polyfill cookie-store sets a cookie "[object Object]" where the standard's set takes an object
#
# Packages: cookie-store 3.0.0, jsdom 27.4.0
# Expected: choice=all, until the day given. Cookie Store API, "The set() method": set(options) takes name, value,
#           expires, path and the rest, and is the only form with an end.
# Happens:  only set(name, value) is known: the object becomes the name, undefined the value, and nothing is said. get
#           of the name finds nothing.
# Seen:     lang=fr; [object Object]=undefined
#           choice undefined
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie-store@3.0.0 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'https://portal.example/' });
Object.assign(globalThis, { window, document: window.document });
createRequire(import.meta.url)('cookie-store');

const { cookieStore } = window;
await cookieStore.set('lang', 'fr');
await cookieStore.set({ name: 'choice', value: 'all', expires: Date.UTC(2090, 0, 1) });
console.log(document.cookie);
console.log('choice', (await cookieStore.get('choice'))?.value);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=fr; [object Object]=undefined
choice undefined
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
