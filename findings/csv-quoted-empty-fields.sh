#!/usr/bin/env bash
# Three readers of CSV take an empty field in quotation marks for a quotation mark, or for two fields
#
# Packages: csv-lite-js 1.1.0, csvsync 1.3.3, csv-tools 1.2.0, papaparse 5.7.1
# Expected: three fields each, the second of them empty, and in the last file a quotation mark. RFC 4180, 2.5 to 2.7:
#           any field may stand in quotation marks, and two of them inside of a field are one. papaparse reads them so.
# Happens:  csvsync and csv-tools keep one of the two quotation marks, and csv-tools none of four. csv-lite-js begins
#           another field behind each pair, so that all that follow move to the right.
# Seen:     "_ga","","13 months"
#           papaparse: ["_ga","","13 months"]
#           csvsync: ["_ga","\"","13 months"]
#           csv-tools: {"Name":"_ga","Use":"\"","Time":"13 months"}
#           csv-lite-js: ["_ga","","","13 months"]
#           "_ga","""","13 months"
#           papaparse: ["_ga","\"","13 months"]
#           csvsync: ["_ga","\"","13 months"]
#           csv-tools: {"Name":"_ga","Use":"","Time":"13 months"}
#           csv-lite-js: ["_ga","","","","13 months"]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts csv-lite-js@1.1.0 csvsync@1.3.3 csv-tools@1.2.0 papaparse@5.7.1 >/dev/null

cat >try.mjs <<'END'
import lite from 'csv-lite-js';
import tools from 'csv-tools';
import csvsync from 'csvsync';
import papaparse from 'papaparse';

for (const row of ['"_ga","","13 months"', '"_ga","""","13 months"']) {
  console.log(row);
  const text = `Name,Use,Time\r\n${row}\r\n`;
  console.log('papaparse:', JSON.stringify(papaparse.parse(text, { skipEmptyLines: true }).data[1]));
  console.log('csvsync:', JSON.stringify(csvsync.parse(text)[1]));
  console.log('csv-tools:', JSON.stringify(tools.toJSON(text)[0]));
  console.log('csv-lite-js:', JSON.stringify(lite.parse(text)[1]));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
"_ga","","13 months"
papaparse: ["_ga","","13 months"]
csvsync: ["_ga","\"","13 months"]
csv-tools: {"Name":"_ga","Use":"\"","Time":"13 months"}
csv-lite-js: ["_ga","","","13 months"]
"_ga","""","13 months"
papaparse: ["_ga","\"","13 months"]
csvsync: ["_ga","\"","13 months"]
csv-tools: {"Name":"_ga","Use":"","Time":"13 months"}
csv-lite-js: ["_ga","","","","13 months"]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
