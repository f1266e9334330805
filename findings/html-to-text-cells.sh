#!/usr/bin/env bash
# html-to-text joins the cells of a table, and terms with their definitions, without a blank
#
# Package:  html-to-text 10.0.1
# Expected: something between two cells: HTML standard, innerText: a tab between the cells of a row, a line break
#           between rows, and between dt and dd.
# Happens:  by default a table is one paragraph and the text of its cells is run together, rows included; dt and dd
#           likewise. A cookie's name and its duration become one word.
# Seen:     sessionid14 days_ga1 year
#           sessionid14 days_ga1 year
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts html-to-text@10.0.1 >/dev/null

cat >try.mjs <<'END'
import { convert } from 'html-to-text';

console.log(convert('<table><tr><td>sessionid</td><td>14 days</td></tr><tr><td>_ga</td><td>1 year</td></tr></table>'));
console.log(convert('<dl><dt>sessionid</dt><dd>14 days</dd><dt>_ga</dt><dd>1 year</dd></dl>'));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
sessionid14 days_ga1 year
sessionid14 days_ga1 year
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
