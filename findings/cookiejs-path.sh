#!/usr/bin/env bash
# cookiejs sets a cookie for the whole site, whatever path it is given
#
# Packages: cookiejs 2.1.4, js-cookie 3.0.8, jsdom 27.4.0
# Expected: the path /admin, as its README lists path among the options, and as js-cookie sets it.
# Happens:  ";path=/" is written behind the path that was asked for. RFC 6265, 5.3, step 7: the last attribute of a name
#           counts, so the cookie is sent everywhere, and overwrites the site's own one of that name.
# Seen:     cookiejs: dark for /
#           js-cookie: light for /, dark for /admin
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookiejs@2.1.4 js-cookie@3.0.8 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom';

for (const name of ['cookiejs', 'js-cookie']) {
  const { window, cookieJar } = new JSDOM('', { url: 'https://portal.example/admin/users' });
  Object.assign(globalThis, { window, document: window.document });
  const { default: cookies } = await import(name);
  cookies.set('theme', 'light', { path: '/' });
  cookies.set('theme', 'dark', { path: '/admin' });
  const kept = cookieJar.toJSON().cookies.map(({ value, path }) => `${value} for ${path}`);
  console.log(`${name}: ${kept.join(', ')}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cookiejs: dark for /
js-cookie: light for /, dark for /admin
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
