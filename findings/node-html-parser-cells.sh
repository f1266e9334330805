#!/usr/bin/env bash
# node-html-parser drops the rows and cells around a paragraph that is not closed
#
# Package:  node-html-parser 9.0.7
# Expected: two rows of two cells. HTML standard, optional tags: the end tag of p may be left out where its parent
#           has no more content, that of td before another td or at the end of its row, that of tr before another.
# Happens:  table rows lose their tr and td, and two cells stay of four. The same markup with </p> alone is read as
#           written.
# Seen:     0 2 <table>sessionid<td>14 days</td>_ga<td>1 year</td></table>
#           2 4 <table><tr><td><p>sessionid</p></td><td>14 days</td></tr><tr><td><p>_ga</p></td><td>1 year</td></tr></table>
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts node-html-parser@9.0.7 >/dev/null

cat >try.mjs <<'END'
import { parse } from 'node-html-parser';

for (const end of ['', '</p>']) {
  const html = `<table><tr><td><p>sessionid${end}<td>14 days<tr><td><p>_ga${end}<td>1 year</table>`;
  const root = parse(html);
  console.log(root.querySelectorAll('tr').length, root.querySelectorAll('td').length, root.toString());
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
0 2 <table>sessionid<td>14 days</td>_ga<td>1 year</td></table>
2 4 <table><tr><td><p>sessionid</p></td><td>14 days</td></tr><tr><td><p>_ga</p></td><td>1 year</td></tr></table>
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
