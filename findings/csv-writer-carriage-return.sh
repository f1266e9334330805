#!/usr/bin/env bash
# csv-writer and three more leave a carriage return without quotation marks, so that d3-dsv reads two rows
#
# Packages: csv-writer 1.6.0, objects-to-csv 1.3.6, convert-array-to-csv 2.0.0, csvsync 1.3.3, json-2-csv 5.6.0, d3-dsv
#           3.0.2
# Expected: one row of two fields. RFC 4180, 2: the text of a field without quotation marks has no carriage return; 2.6:
#           fields with line breaks stand in quotation marks. csv-writer says that it respects RFC 4180. json-2-csv
#           writes them.
# Happens:  only a line feed, a comma and a quotation mark count. Text that word processors and spreadsheets break by a
#           carriage return alone then ends the row for readers that take each kind of line end.
# Seen:     json-2-csv: [["choice","first line\rsecond line"]]
#           csv-writer: [["choice","first line"],["second line"]]
#           objects-to-csv: [["choice","first line"],["second line"]]
#           convert-array-to-csv: [["choice","first line"],["second line"]]
#           csvsync: [["choice","first line"],["second line"]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts csv-writer@1.6.0 objects-to-csv@1.3.6 convert-array-to-csv@2.0.0 csvsync@1.3.3 json-2-csv@5.6.0 d3-dsv@3.0.2 >/dev/null

cat >try.mjs <<'END'
import { convertArrayToCSV } from 'convert-array-to-csv';
import csvWriter from 'csv-writer';
import csvsync from 'csvsync';
import { csvParseRows } from 'd3-dsv';
import { json2csv } from 'json-2-csv';
import ObjectsToCsv from 'objects-to-csv';

const name = 'choice';
const use = 'first line\rsecond line';
const written = {
  'json-2-csv': json2csv([{ name, use }], { prependHeader: false }),
  'csv-writer': csvWriter.createArrayCsvStringifier({}).stringifyRecords([[name, use]]),
  'objects-to-csv': await new ObjectsToCsv([{ name, use }]).toString(false),
  'convert-array-to-csv': convertArrayToCSV([[name, use]]),
  csvsync: csvsync.stringify([[name, use]]),
};
for (const [library, text] of Object.entries(written)) {
  console.log(`${library}: ${JSON.stringify(csvParseRows(text.trim()))}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
json-2-csv: [["choice","first line\rsecond line"]]
csv-writer: [["choice","first line"],["second line"]]
objects-to-csv: [["choice","first line"],["second line"]]
convert-array-to-csv: [["choice","first line"],["second line"]]
csvsync: [["choice","first line"],["second line"]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
