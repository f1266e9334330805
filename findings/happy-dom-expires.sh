#!/usr/bin/env bash
# In happy-dom the later one of Max-Age and Expires decides
#
# Packages: happy-dom 21.0.4, jsdom 27.4.0
# Expected: both cookies live. RFC 6265, 5.3, step 3: Max-Age wins over Expires, in whatever order they stand;
#           servers send both for old browsers.
# Happens:  happy-dom deletes the cookie when the old Expires stands behind Max-Age, and keeps it when it stands
#           before; jsdom keeps both.
# Seen:     happy-dom: second=1
#           jsdom: first=1; second=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const url = 'https://portal.example/';
const pages = { 'happy-dom': new Window({ url }).document, jsdom: new JSDOM('', { url }).window.document };
for (const [name, page] of Object.entries(pages)) {
  page.cookie = 'first=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
  page.cookie = 'second=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60';
  console.log(`${name}: ${page.cookie}`);
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
happy-dom: second=1
jsdom: first=1; second=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
