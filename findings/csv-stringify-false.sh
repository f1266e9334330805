#!/usr/bin/env bash
# csv-stringify writes false as an empty field, as it writes what is not known
#
# Packages: csv-stringify 6.9.0, d3-dsv 3.0.2, papaparse 5.7.1, fast-csv 5.0.8
# Expected: true and false, as the other three write them: RFC 4180 has fields of text, and false and null are not the
#           same.
# Happens:  true becomes 1 and false nothing, so that a column of yes, no and unknown has only yes and nothing; and a
#           date becomes its milliseconds.
# Seen:     csv-stringify ["secure,1","secure,","secure,","expires,1798761600000"]
#           d3-dsv ["secure,true","secure,false","secure,","expires,2027-01-01"]
#           papaparse ["secure,true","secure,false","secure,","expires,2027-01-01T00:00:00.000Z"]
#           fast-csv ["secure,true","secure,false","secure,","expires,Fri Jan 01 2027 00:00:00 GMT+0000 (Coordinated Universal Time)"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts csv-stringify@6.9.0 d3-dsv@3.0.2 papaparse@5.7.1 fast-csv@5.0.8 >/dev/null

cat >try.mjs <<'END'
import { stringify } from 'csv-stringify/sync';
import { csvFormatRows } from 'd3-dsv';
import { writeToString } from 'fast-csv';
import Papa from 'papaparse';

process.env.TZ = 'UTC';
const rows = [['secure', true], ['secure', false], ['secure', null], ['expires', new Date(Date.UTC(2027, 0, 1))]];
for (const [name, text] of [
  ['csv-stringify', stringify(rows)],
  ['d3-dsv', csvFormatRows(rows)],
  ['papaparse', Papa.unparse(rows)],
  ['fast-csv', await writeToString(rows)],
]) {
  console.log(name, JSON.stringify(text.trim().split(/\r?\n/)));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
csv-stringify ["secure,1","secure,","secure,","expires,1798761600000"]
d3-dsv ["secure,true","secure,false","secure,","expires,2027-01-01"]
papaparse ["secure,true","secure,false","secure,","expires,2027-01-01T00:00:00.000Z"]
fast-csv ["secure,true","secure,false","secure,","expires,Fri Jan 01 2027 00:00:00 GMT+0000 (Coordinated Universal Time)"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
