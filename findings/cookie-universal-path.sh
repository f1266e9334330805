#!/usr/bin/env bash
# cookie-universal sets a cookie for the whole site, and with any option for the folder alone
#
# Packages: cookie-universal 2.2.2, jsdom 27.4.0
# Expected: one cookie, with its second value: the options name a lifetime, and leave the path as it is without them.
# Happens:  options take the place of all that is preset, so the second call makes a second cookie of that name for
#           the folder of the page. Other pages go on reading the first.
# Seen:     consent=no, path /
#           consent=yes, path /forms
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie-universal@2.2.2 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom';
import cookieUniversal from 'cookie-universal';

const { window, cookieJar } = new JSDOM('', { url: 'https://portal.example/forms/start' });
Object.assign(globalThis, { window, document: window.document });
const cookies = cookieUniversal();
cookies.set('consent', 'no');
cookies.set('consent', 'yes', { maxAge: 3600 });
for (const { key, value, path } of cookieJar.toJSON().cookies) console.log(`${key}=${value}, path ${path}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
consent=no, path /
consent=yes, path /forms
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
