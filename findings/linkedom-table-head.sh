#!/usr/bin/env bash
# linkedom puts a table's body into its head when the head is not closed
#
# Packages: linkedom 0.18.15, jsdom 27.4.0
# Expected: one row in the head and one in the body. HTML standard, optional tags: thead, tr and th need no end tag
#           before tbody.
# Happens:  the body becomes a child of the last header cell, so that every row of data is found in the head, and
#           inside of its text. jsdom reads it as the standard says.
# Seen:     linkedom 2 Name_ga
#           jsdom 1 Name
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts linkedom@0.18.15 jsdom@27.4.0 >/dev/null

cat >try.mjs <<'END'
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const html = '<!doctype html><html><body><table><thead><tr><th>Name<tbody><tr><td>_ga</table></body></html>';
for (const [name, document] of [
  ['linkedom', parseHTML(html).document],
  ['jsdom', new JSDOM(html).window.document],
]) {
  console.log(name, document.querySelectorAll('thead tr').length, document.querySelector('th').textContent);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
linkedom 2 Name_ga
jsdom 1 Name
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
