#!/usr/bin/env bash
# For human-interval a year is zero milliseconds
#
# Package:  human-interval 2.0.1
# Expected: 365 days like "one year", or NaN, as for what it does not know.
# Happens:  "a" counts as the number zero, as does "half a": a cookie that is kept for a year is then one that is gone
#           at once.
# Seen:     one year: 365 days
#           1 year: 365 days
#           a year: 0 days
#           a year and a day: 0 days
#           an hour: 0 days
#           half a year: 0 days
#           1 fortnight: NaN days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts human-interval@2.0.1 >/dev/null

cat >try.mjs <<'END'
import humanInterval from 'human-interval';

for (const text of ['one year', '1 year', 'a year', 'a year and a day', 'an hour', 'half a year', '1 fortnight']) {
  console.log(`${text}: ${humanInterval(text) / 86_400_000} days`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
one year: 365 days
1 year: 365 days
a year: 0 days
a year and a day: 0 days
an hour: 0 days
half a year: 0 days
1 fortnight: NaN days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
