#!/usr/bin/env bash
# cookiefile reads one cookie of each name from a cookies.txt, whatever its site
#
# Package:  cookiefile 1.0.10
# Expected: three cookies. A cookie is known by name, domain and path (RFC 6265, 5.3, step 11), and a line of the
#           file has all three.
# Happens:  the file becomes a map by name: of the sessionid cookies of two sites, and of two paths of one, the last
#           stays, and the file written back has lost the others.
# Seen:     1
#           other.example / three
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
    line('portal.example', 'FALSE', '/admin', 'FALSE', '0', 'sessionid', 'two') +
    line('other.example', 'FALSE', '/', 'FALSE', '0', 'sessionid', 'three'),
);
const cookies = new cookiefile.CookieMap('cookies.txt');
console.log(cookies.size);
console.log([...cookies.values()].map(({ domain, path, value }) => `${domain} ${path} ${value}`).join('\n'));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1
other.example / three
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
