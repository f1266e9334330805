#!/usr/bin/env bash
# itty-time takes a unit that it does not know for milliseconds
#
# Packages: itty-time 2.0.2, ms 2.1.3
# Expected: no number: a duration whose unit is unknown is not known. ms reads min, hrs and yrs, and returns undefined
#           for what it does not know.
# Happens:  the number comes back as it is. "30 min" is 30 milliseconds, "2 yrs" are two, and so is "2 Jahre"; where the
#           number has no blank behind it, "24h", the result is not a number.
# Seen:     30 minutes: itty-time 1800000, ms 1800000
#           30 min: itty-time 30, ms 1800000
#           2 yrs: itty-time 2, ms 63115200000
#           2 Jahre: itty-time 2, ms undefined
#           24h: itty-time NaN, ms 86400000
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts itty-time@2.0.2 ms@2.1.3 >/dev/null

cat >try.mjs <<'END'
import { ms as itty } from 'itty-time';
import ms from 'ms';

for (const text of ['30 minutes', '30 min', '2 yrs', '2 Jahre', '24h']) {
  console.log(`${text}: itty-time ${itty(text)}, ms ${ms(text)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
30 minutes: itty-time 1800000, ms 1800000
30 min: itty-time 30, ms 1800000
2 yrs: itty-time 2, ms 63115200000
2 Jahre: itty-time 2, ms undefined
24h: itty-time NaN, ms 86400000
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
