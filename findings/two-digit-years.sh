#!/usr/bin/env bash
# Set-Cookie parsers read the years 50 to 69 as the last century
#
# Packages: cookie 1.1.1, cookie-es 3.1.1, cookiejar 2.1.4, set-cookie-parser 3.2.3, undici 7.30.2, tough-cookie
#           6.1.0
# Expected: 2060. RFC 6265, 5.1.1, steps 3 and 4: 70 to 99 belong to 1900, 0 to 69 to 2000, and the RFC's date is
#           what Expires holds.
# Happens:  all but tough-cookie give the date to JavaScript's own parser, for which the century turns at 50: a
#           cookie for decades is read as one deleted.
# Seen:     cookie 1960
#           cookie-es 1960
#           cookiejar 1960
#           set-cookie-parser 1960
#           undici 1960
#           tough-cookie 2060
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie@1.1.1 cookie-es@3.1.1 cookiejar@2.1.4 set-cookie-parser@3.2.3 undici@7.30.2 tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { parseSetCookie as cookie } from 'cookie';
import { parseSetCookie as cookieEs } from 'cookie-es';
import cookiejar from 'cookiejar';
import { parseSetCookie as setCookieParser } from 'set-cookie-parser';
import { Cookie } from 'tough-cookie';
import { getSetCookies, Headers } from 'undici';

const line = 'a=1; Expires=Tue, 01-Jun-60 00:00:00 GMT';
const year = (date) => new Date(date).getUTCFullYear();
console.log('cookie', year(cookie(line).expires));
console.log('cookie-es', year(cookieEs(line).expires));
console.log('cookiejar', year(new cookiejar.Cookie(line).expiration_date));
console.log('set-cookie-parser', year(setCookieParser(line)[0].expires));
console.log('undici', year(getSetCookies(new Headers([['set-cookie', line]]))[0].expires));
console.log('tough-cookie', year(Cookie.parse(line).expires));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cookie 1960
cookie-es 1960
cookiejar 1960
set-cookie-parser 1960
undici 1960
tough-cookie 2060
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
