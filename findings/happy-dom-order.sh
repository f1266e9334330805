#!/usr/bin/env bash
# happy-dom lists a page's cookies by their last change, whatever their paths
#
# Packages: happy-dom 21.0.4, jsdom 27.4.0, js-cookie 3.0.8
# Expected: the longer path first. RFC 6265, 5.4, step 2: those with longer paths come first, and among equal ones the
#           one created first, for which 5.3, step 11.3 keeps the creation time of a cookie that is set again.
# Happens:  they stand in the order in which they were set last. What reads the first one of a name, as js-cookie does,
#           gets the folder's cookie in a browser and the site's in happy-dom.
# Seen:     happy-dom: lang=site; lang=folder, js-cookie reads site
#           happy-dom: second=1; first=2
#           jsdom: lang=folder; lang=site, js-cookie reads folder
#           jsdom: first=2; second=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@27.4.0 js-cookie@3.0.8 >/dev/null

cat >try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import Cookies from 'js-cookie';

for (const [name, open] of [
  ['happy-dom', (url) => new Window({ url })],
  ['jsdom', (url) => new JSDOM('', { url }).window],
]) {
  const { document } = open('https://portal.example/data/table');
  for (const line of ['lang=site; Path=/', 'lang=folder; Path=/data']) document.cookie = line;
  globalThis.document = document;
  console.log(`${name}: ${document.cookie}, js-cookie reads ${Cookies.get('lang')}`);
  const other = open('https://portal.example/').document;
  for (const line of ['first=1; Path=/', 'second=1; Path=/', 'first=2; Path=/']) other.cookie = line;
  console.log(`${name}: ${other.cookie}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
happy-dom: lang=site; lang=folder, js-cookie reads site
happy-dom: second=1; first=2
jsdom: lang=folder; lang=site, js-cookie reads folder
jsdom: first=2; second=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
