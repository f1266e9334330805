#!/usr/bin/env bash
# A cookie deleted by Max-Age=0 stays in tough-cookie's jar, and in a saved one, until it is asked for
#
# Package:  tough-cookie 6.1.0
# Expected: an empty jar. RFC 6265, 5.3: a user agent must evict all expired cookies from the store whenever there
#           is one.
# Happens:  the expired line replaces the cookie and stays until somebody asks for the cookies of that address: a
#           jar that is saved first has it.
# Seen:     saved: [{"key":"choice","value":"no","maxAge":0}]
#           sent: none
#           saved after that: []
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'tough-cookie';

const url = 'https://portal.example/';
const jar = new CookieJar();
jar.setCookieSync('choice=yes; Max-Age=3600', url);
jar.setCookieSync('choice=no; Max-Age=0', url);
const saved = () => JSON.stringify(jar.serializeSync().cookies.map(({ key, value, maxAge }) => ({ key, value, maxAge })));
console.log(`saved: ${saved()}`);
console.log(`sent: ${jar.getCookieStringSync(url) || 'none'}`);
console.log(`saved after that: ${saved()}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
saved: [{"key":"choice","value":"no","maxAge":0}]
sent: none
saved after that: []
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
