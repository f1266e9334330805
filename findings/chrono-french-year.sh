#!/usr/bin/env bash
# For chrono-node's French, "il y a 1 an" is one o'clock today
#
# Package:  chrono-node 2.10.3
# Expected: a year ago, as "il y a 2 ans" is two, and as its English reads "1 year ago".
# Happens:  "an" without an s is no unit there, so "dans 1 an" is nothing; and of "il y a 1 an" the middle is taken for
#           "à 1 h", a time of today.
# Seen:     il y a 2 ans: "il y a 2 ans" 2025-05-15T12:00
#           il y a 1 an: "a 1" 2027-05-15T01:00
#           dans 2 ans: "dans 2 ans" 2029-05-15T12:00
#           dans 1 an: nothing
#           1 year ago: "1 year ago" 2026-05-15T12:00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null

cat >try.mjs <<'END'
import * as chrono from 'chrono-node';

process.env.TZ = 'UTC';
const now = new Date('2027-05-15T12:00:00Z');
for (const [language, text] of [['fr', 'il y a 2 ans'], ['fr', 'il y a 1 an'], ['fr', 'dans 2 ans'], ['fr', 'dans 1 an'], ['en', '1 year ago']]) {
  const [read] = chrono[language].parse(text, now);
  console.log(`${text}: ${read ? `"${read.text}" ${read.start.date().toISOString().slice(0, 16)}` : 'nothing'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
il y a 2 ans: "il y a 2 ans" 2025-05-15T12:00
il y a 1 an: "a 1" 2027-05-15T01:00
dans 2 ans: "dans 2 ans" 2029-05-15T12:00
dans 1 an: nothing
1 year ago: "1 year ago" 2026-05-15T12:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
