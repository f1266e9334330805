#!/usr/bin/env bash
# duration-time-conversion writes two days as no time at all
#
# Package:  duration-time-conversion 1.0.6
# Expected: 25:00:00.000 and 48:00:00.000, or an error: its other direction reads 48:00:00 as two days.
# Happens:  whole days are dropped without a word, so that what it read and writes again is another duration.
# Seen:     23:59:59 is 86399 seconds, which is 23:59:59.000
#           25:00:00 is 90000 seconds, which is 01:00:00.000
#           48:00:00 is 172800 seconds, which is 00:00:00.000
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts duration-time-conversion@1.0.6 >/dev/null

cat >try.mjs <<'END'
import convert from 'duration-time-conversion';

for (const time of ['23:59:59', '25:00:00', '48:00:00']) {
  const seconds = convert.t2d(time);
  console.log(`${time} is ${seconds} seconds, which is ${convert.d2t(seconds)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
23:59:59 is 86399 seconds, which is 23:59:59.000
25:00:00 is 90000 seconds, which is 01:00:00.000
48:00:00 is 172800 seconds, which is 00:00:00.000
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
