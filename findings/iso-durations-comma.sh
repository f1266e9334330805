#!/usr/bin/env bash
# Readers of ISO 8601 durations take "P1,5Y" for nothing, or for an error, though the comma is the standard's sign
#
# Packages: dayjs 1.11.23, luxon 3.7.2, iso8601-duration 2.1.4, moment 2.31.0
# Expected: a year and a half, as moment has it. ISO 8601-1 allows the last part a fraction, after a comma or a
#           full stop.
# Happens:  Day.js lets the comma through and returns a duration of zero. luxon has no duration, iso8601-duration an error
#           for years and a number for hours. All read "P1.5Y" but iso8601-duration.
# Seen:     P1,5Y: moment P1Y6M, dayjs P0D,
#             luxon null, iso8601-duration error
#           P1.5Y: moment P1Y6M, dayjs P1.5Y,
#             luxon P1.5Y, iso8601-duration error
#           PT1,5H: moment PT1H30M, dayjs P0D,
#             luxon null, iso8601-duration {"hours":1.5}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts dayjs@1.11.23 luxon@3.7.2 iso8601-duration@2.1.4 moment@2.31.0 >/dev/null

cat >try.mjs <<'END'
import { createRequire } from 'node:module';
import { parse } from 'iso8601-duration';
import { Duration } from 'luxon';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/duration'));
const moment = require('moment');

const parsed = (text) => {
  try {
    return JSON.stringify(Object.fromEntries(Object.entries(parse(text)).filter(([, number]) => number)));
  } catch {
    return 'error';
  }
};
for (const text of ['P1,5Y', 'P1.5Y', 'PT1,5H']) {
  console.log(`${text}: moment ${moment.duration(text).toISOString()}, dayjs ${dayjs.duration(text).toISOString()},`);
  console.log(`  luxon ${Duration.fromISO(text).toISO()}, iso8601-duration ${parsed(text)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
P1,5Y: moment P1Y6M, dayjs P0D,
  luxon null, iso8601-duration error
P1.5Y: moment P1Y6M, dayjs P1.5Y,
  luxon P1.5Y, iso8601-duration error
PT1,5H: moment PT1H30M, dayjs P0D,
  luxon null, iso8601-duration {"hours":1.5}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
