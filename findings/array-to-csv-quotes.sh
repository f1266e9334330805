#!/usr/bin/env bash
# array-to-csv writes quotation marks and line breaks as they are, so that another table is read
#
# Packages: array-to-csv 1.0.1, papaparse 5.7.1
# Expected: the same two rows. RFC 4180, 2.6 and 2.7: fields with line breaks or quotation marks stand in quotation
#           marks, and a quotation mark inside is doubled.
# Happens:  a field gets quotation marks for its comma alone, and nothing inside is doubled: the text ends at the first
#           quotation mark, and a line break begins another row.
# Seen:     [["choice","language, region","1 year"],["lang","language","1 month"]]
#           [["choice","keeps \"yes"," \"no\"\"","1 year"],["lang","language","1 month"]]
#           [["choice","first line"],["second line","1 year"],["lang","language","1 month"]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts array-to-csv@1.0.1 papaparse@5.7.1 >/dev/null

cat >try.mjs <<'END'
import arrayToCsv from 'array-to-csv';
import papaparse from 'papaparse';

for (const field of ['language, region', 'keeps "yes", "no"', 'first line\nsecond line']) {
  const text = arrayToCsv([['choice', field, '1 year'], ['lang', 'language', '1 month']]);
  console.log(JSON.stringify(papaparse.parse(text).data));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
[["choice","language, region","1 year"],["lang","language","1 month"]]
[["choice","keeps \"yes"," \"no\"\"","1 year"],["lang","language","1 month"]]
[["choice","first line"],["second line","1 year"],["lang","language","1 month"]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
