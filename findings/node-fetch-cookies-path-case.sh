#!/usr/bin/env bash
# node-fetch-cookies sends the cookie of /Admin to /admin too
#
# Packages: node-fetch-cookies 2.1.1, tough-cookie 6.1.0
# Expected: not sent. RFC 6265, 5.1.4: the paths are identical, or the cookie's is a prefix of the request's; RFC 3986,
#           6.2.2.1: hosts are compared without regard to case, and paths with it.
# Happens:  both paths are decoded and put into small letters first, so that a cookie for /Admin or /%61dmin goes to
#           /admin. tough-cookie compares them as they are.
# Seen:     Path=/admin: node-fetch-cookies a=1, tough-cookie a=1
#           Path=/Admin: node-fetch-cookies a=1, tough-cookie none
#           Path=/%61dmin: node-fetch-cookies a=1, tough-cookie none
#           Path=/data: node-fetch-cookies none, tough-cookie none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts node-fetch-cookies@2.1.1 tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'node-fetch-cookies';
import { CookieJar as ToughJar } from 'tough-cookie';

for (const path of ['/admin', '/Admin', '/%61dmin', '/data']) {
  const jar = new CookieJar();
  jar.addCookie(`a=1; Path=${path}`, 'https://portal.example/');
  const sent = [...jar.cookiesValidForRequest('https://portal.example/admin')].map((cookie) => cookie.serialize());
  const tough = new ToughJar();
  tough.setCookieSync(`a=1; Path=${path}`, 'https://portal.example/');
  const sentByTough = tough.getCookieStringSync('https://portal.example/admin');
  console.log(`Path=${path}: node-fetch-cookies ${sent.join() || 'none'}, tough-cookie ${sentByTough || 'none'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Path=/admin: node-fetch-cookies a=1, tough-cookie a=1
Path=/Admin: node-fetch-cookies a=1, tough-cookie none
Path=/%61dmin: node-fetch-cookies a=1, tough-cookie none
Path=/data: node-fetch-cookies none, tough-cookie none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
