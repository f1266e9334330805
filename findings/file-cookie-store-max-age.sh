#!/usr/bin/env bash
# @root/file-cookie-store writes a cookie with Max-Age as one for the session
#
# Packages: @root/file-cookie-store 1.0.1, tough-cookie 4.1.4
# Expected: the time at which it ends, as for Expires. RFC 6265, 5.3, step 3: either attribute makes a cookie
#           persistent, and the Netscape form has one column for the end, 0 being the session's.
# Happens:  the column is filled from Expires alone: an hour by Max-Age is 0 in the file, so that curl and others drop
#           the cookie, and the jar that is loaded again keeps it for ever.
# Seen:     aged in the file: 0
#           dated in the file: 4039372800
#           neither in the file: 0
#           aged loaded again: Infinity
#           dated loaded again: 2098-01-01T00:00:00.000Z
#           neither loaded again: Infinity
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @root/file-cookie-store@1.0.1 tough-cookie@4.1.4 >/dev/null

cat >try.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const { CookieJar } = require('tough-cookie');
const FileCookieStore = require('@root/file-cookie-store');

const open = () => {
  const store = new FileCookieStore('./cookies.txt', { auto_sync: false, lockfile: false });
  return { store, jar: new CookieJar(store) };
};
writeFileSync('cookies.txt', '');
const { store, jar } = open();
for (const line of ['aged=1; Max-Age=3600', 'dated=1; Expires=Wed, 01 Jan 2098 00:00:00 GMT', 'neither=1']) {
  await jar.setCookie(line, 'http://portal.example/');
}
await promisify(store.save.bind(store))();
for (const line of readFileSync('cookies.txt', 'utf8').split('\n').filter((line) => line.startsWith('portal'))) {
  const [, , , , end, name] = line.split('\t');
  console.log(`${name} in the file: ${end}`);
}
for (const { key, expires } of await open().jar.getCookies('http://portal.example/')) {
  console.log(`${key} loaded again: ${expires === 'Infinity' ? expires : expires.toISOString()}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
aged in the file: 0
dated in the file: 4039372800
neither in the file: 0
aged loaded again: Infinity
dated loaded again: 2098-01-01T00:00:00.000Z
neither loaded again: Infinity
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
