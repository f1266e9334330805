#!/usr/bin/env bash
# @opendatasoft/api-client's date writes date'undefined' for the date that its README gives it
#
# Package:  @opendatasoft/api-client 21.8.1
# Expected: date'2026-01-31' of the first. The README has date(new Date()) as the example of a date in a query, and
#           dateTime takes a Date.
# Happens:  date takes an object with a year, month and day, and looks for these names in the Date, where there are
#           none. Nothing says so, and the query is sent with the word undefined. A month counts from 1, unlike that of
#           a Date.
# Seen:     date'undefined'
#           date'2026-01-31T00:00:00.000Z'
#           date'2026-01-31'
#           catalog/datasets/trees/records/?where=`planted`+<+date'undefined'
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @opendatasoft/api-client@21.8.1 >/dev/null

cat >try.mjs <<'END'
import client from '@opendatasoft/api-client';

const { date, dateTime, field, fromCatalog } = client;
const day = new Date('2026-01-31T00:00:00Z');
console.log(date(day));
console.log(dateTime(day));
console.log(date({ year: 2026, month: 1, day: 31 }));
const query = fromCatalog().dataset('trees').records().where(`${field('planted')} < ${date(day)}`);
console.log(decodeURIComponent(query.toString()));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
date'undefined'
date'2026-01-31T00:00:00.000Z'
date'2026-01-31'
catalog/datasets/trees/records/?where=`planted`+<+date'undefined'
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
