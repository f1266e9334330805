#!/usr/bin/env bash
# tabletojson moves what stands behind a colspan into the wrong column
#
# Package:  tabletojson 4.1.15
# Expected: 1 year under Time, in every row. HTML standard, "Forming a table": a cell with colspan=2 takes two columns,
#           so the next one is in the third. Its README: "taking care of rowspan and colspan".
# Happens:  rowspan is filled up in the rows below, colspan counts in the head alone: in a row of data the duration is
#           found as the purpose, and Time is missing.
# Seen:     [{"Name":"lang","Purpose":"language","Time":"1 year"}]
#           [{"Name":"lang","Purpose":"1 year"}]
#           [{"Name":"lang","Purpose":"language","Time":"1 year"},{"Name":"lang","Purpose":"country","Time":"2 years"}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tabletojson@4.1.15 >/dev/null

cat >try.mjs <<'END'
import { tabletojson } from 'tabletojson';

const table = (row) => `<table><tr><th>Name</th><th>Purpose</th><th>Time</th></tr>${row}</table>`;
for (const row of [
  '<tr><td>lang</td><td>language</td><td>1 year</td></tr>',
  '<tr><td colspan="2">lang</td><td>1 year</td></tr>',
  '<tr><td rowspan="2">lang</td><td>language</td><td>1 year</td></tr><tr><td>country</td><td>2 years</td></tr>',
]) {
  console.log(JSON.stringify(tabletojson.convert(table(row))[0]));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
[{"Name":"lang","Purpose":"language","Time":"1 year"}]
[{"Name":"lang","Purpose":"1 year"}]
[{"Name":"lang","Purpose":"language","Time":"1 year"},{"Name":"lang","Purpose":"country","Time":"2 years"}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
