#!/usr/bin/env bash
# Two readers of cookies.txt lose HttpOnly cookies; one calls the column of subdomains "httponly"
#
# Packages: netscape-cookies-parser 1.0.2, cookies.txt 0.1.2
# Expected: two cookies, the first HttpOnly. curl and others mark HttpOnly by #HttpOnly_ before the domain: such a
#           line is a cookie, no comment. The second column says whether subdomains get it.
# Happens:  both pass over the marked line as a comment, and cookies.txt reports httponly TRUE for a cookie that is
#           not, since its domain starts with a dot.
# Seen:     netscape-cookies-parser [ '_ga' ]
#           node-Cookies.txt load: 1 cookies.
#           cookies.txt [ { name: '_ga', httponly: 'TRUE' } ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts netscape-cookies-parser@1.0.2 cookies.txt@0.1.2 >/dev/null

cat >try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { CookieJar } from 'netscape-cookies-parser';
import { parse } from 'cookies.txt';

const line = (...cells) => `${cells.join('\t')}\n`;
writeFileSync(
  'file.txt',
  '# Netscape HTTP Cookie File\n' +
    line('#HttpOnly_portal.example', 'FALSE', '/', 'TRUE', '1798761600', 'sessionid', 'one') +
    line('.portal.example', 'TRUE', '/', 'FALSE', '1798761600', '_ga', 'two'),
);
const jar = new CookieJar();
jar.load('file.txt');
console.log('netscape-cookies-parser', jar.parse().map(({ name }) => name));
parse('file.txt', (cookies) => console.log('cookies.txt', cookies.map(({ name, httponly }) => ({ name, httponly }))));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
netscape-cookies-parser [ '_ga' ]
node-Cookies.txt load: 1 cookies.
cookies.txt [ { name: '_ga', httponly: 'TRUE' } ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
