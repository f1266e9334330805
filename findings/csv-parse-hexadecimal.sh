#!/usr/bin/env bash
# csv-parse's cast makes 0 of every value in hexadecimal
#
# Packages: csv-parse 7.0.3, papaparse 5.7.1, d3-dsv 3.0.2
# Expected: the text, or the number that JavaScript has for it (31 for "0x1f"). RFC 4180 knows texts alone; the option is
#           documented as one that converts numbers.
# Happens:  cast asks whether the text is a number, which it is, and reads it with parseFloat, which ends at the x: all
#           identifiers of that form are the same 0. Papa Parse leaves them, d3-dsv reads the number.
# Seen:     csv-parse [["_id",0],["_uid",0],["_mask",0],["_plain",31]]
#           Papa Parse [["_id","0x1f"],["_uid","0x2a"],["_mask","0b11"],["_plain",31]]
#           d3-dsv [["_id",31],["_uid",42],["_mask",3],["_plain",31]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 papaparse@5.7.1 d3-dsv@3.0.2 >/dev/null

cat >try.mjs <<'END'
import { parse } from 'csv-parse/sync';
import { autoType, csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';

const text = '_id,0x1f\n_uid,0x2a\n_mask,0b11\n_plain,31\n';
console.log('csv-parse', JSON.stringify(parse(text, { cast: true })));
console.log('Papa Parse', JSON.stringify(Papa.parse(text.trim(), { dynamicTyping: true }).data));
console.log('d3-dsv', JSON.stringify(csvParseRows(text, autoType)));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
csv-parse [["_id",0],["_uid",0],["_mask",0],["_plain",31]]
Papa Parse [["_id","0x1f"],["_uid","0x2a"],["_mask","0b11"],["_plain",31]]
d3-dsv [["_id",31],["_uid",42],["_mask",3],["_plain",31]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
