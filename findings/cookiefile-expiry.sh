#!/usr/bin/env bash
# cookiefile makes deletions of the session cookies and dates of a cookies.txt
#
# Package:  cookiefile 1.0.10
# Expected: no Expires for the session cookie (0 in the file), and 1 January 2027 for the other. The Netscape form
#           counts seconds since 1970; RFC 6265, 5.3, step 3: without an attribute the cookie is for the session.
# Happens:  the seconds are taken for milliseconds and 0 for a date: every Set-Cookie line it writes lies in January
#           1970, which deletes the cookie.
# Seen:     Set-Cookie: sessionid=one; Domain=portal.example; Path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT;
#           Set-Cookie: lang=fr; Domain=portal.example; Path=/; expires=Wed, 21 Jan 1970 19:39:21 GMT;
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookiefile@1.0.10 >/dev/null

cat >try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import cookiefile from 'cookiefile';

const line = (...cells) => `${cells.join('\t')}\n`;
writeFileSync(
  'cookies.txt',
  '# Netscape HTTP Cookie File\n' +
    line('portal.example', 'FALSE', '/', 'FALSE', '0', 'sessionid', 'one') +
    line('portal.example', 'FALSE', '/', 'FALSE', '1798761600', 'lang', 'fr'),
);
console.log(new cookiefile.CookieMap('cookies.txt').toResponseHeader().map((line) => line.trim()).join('\n'));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Set-Cookie: sessionid=one; Domain=portal.example; Path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT;
Set-Cookie: lang=fr; Domain=portal.example; Path=/; expires=Wed, 21 Jan 1970 19:39:21 GMT;
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
