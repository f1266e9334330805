#!/usr/bin/env bash
# csv2geojson cuts coordinates at the decimal comma, without an error
#
# Package:  csv2geojson 5.1.2
# Expected: an error for the row, or 48.8566. Its README: there is an error where rows are invalid; it has one for the
#           text in the second file.
# Happens:  what stands in front of the comma is taken for the whole, so that all places of a degree are one, up to a
#           hundred kilometres away. Files with semicolons, which it reads too, have such numbers as a rule.
# Seen:     no error
#           [[2,48],[2,48]]
#           A row contained an invalid value for latitude or longitude
#           []
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts csv2geojson@5.1.2 >/dev/null

cat >try.mjs <<'END'
import csv2geojson from 'csv2geojson';

const read = (text, delimiter) => {
  csv2geojson.csv2geojson(text, { delimiter }, (errors, { features }) => {
    console.log(errors?.map(({ message }) => message).join() ?? 'no error');
    console.log(JSON.stringify(features.map(({ geometry }) => geometry.coordinates)));
  });
};
read('name;lat;lon\nParis;48,8566;2,3522\nOrly;48,7262;2,3652\n', 'auto');
read('name;lat;lon\nParis;about 48;2,3522\n', ';');
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
no error
[[2,48],[2,48]]
A row contained an invalid value for latitude or longitude
[]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
