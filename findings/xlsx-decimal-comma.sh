#!/usr/bin/env bash
# SheetJS reads the number 1,5 of a CSV file as fifteen
#
# Package:  xlsx 0.18.5
# Expected: the text 1,5, or one and a half. With semicolons between its fields, the form of spreadsheets whose
#           decimal sign is the comma, a file has such numbers; RFC 4180 has fields of text alone.
# Happens:  commas are taken out wherever they stand, not only before three digits: 1,5 is 15, 12,50 is 1250. The
#           formatted text still says 1,5.
# Seen:     raw true [{"Cookie":"_ga","Hours":15},{"Cookie":"_gid","Hours":1250},{"Cookie":"_gat","Hours":75}]
#           raw false [{"Cookie":"_ga","Hours":"1,5"},{"Cookie":"_gid","Hours":"12,50"},{"Cookie":"_gat","Hours":"0,75"}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null

cat >try.mjs <<'END'
import xlsx from 'xlsx';

const sheet = xlsx.read('Cookie;Hours\n_ga;1,5\n_gid;12,50\n_gat;0,75', { type: 'string' }).Sheets.Sheet1;
for (const raw of [true, false]) console.log(`raw ${raw}`, JSON.stringify(xlsx.utils.sheet_to_json(sheet, { raw })));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
raw true [{"Cookie":"_ga","Hours":15},{"Cookie":"_gid","Hours":1250},{"Cookie":"_gat","Hours":75}]
raw false [{"Cookie":"_ga","Hours":"1,5"},{"Cookie":"_gid","Hours":"12,50"},{"Cookie":"_gat","Hours":"0,75"}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
