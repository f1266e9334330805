#!/usr/bin/env bash
# For chrono-node, last month is this month on the 31st of a month that follows a shorter one
#
# Packages: chrono-node 2.10.3, date-fns 4.4.0
# Expected: February, of 31 March. ECMAScript's Temporal, PlainDate.add: a day that the month has not is constrained to
#           its last one; date-fns does likewise, and for a month without a day only the month counts.
# Happens:  the day is kept and runs over, into the month that was to be left: last month is March, in four languages,
#           and in 1 month of 31 January skips February.
# Seen:     2027-03-31, last month: chrono-node 2027-03, date-fns 2027-02
#           2027-03-31, letzten Monat: chrono-node 2027-03, date-fns 2027-02
#           2027-03-31, le mois dernier: chrono-node 2027-03, date-fns 2027-02
#           2027-03-31, vorige maand: chrono-node 2027-03, date-fns 2027-02
#           2027-01-31, in 1 month: chrono-node 2027-03, date-fns 2027-02
#           2027-03-28, last month: chrono-node 2027-02, date-fns 2027-02
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 date-fns@4.4.0 >/dev/null

cat >try.mjs <<'END'
import * as chrono from 'chrono-node';
import { addMonths } from 'date-fns';

process.env.TZ = 'UTC';
const cases = [
  ['en', 'last month', '2027-03-31', -1],
  ['de', 'letzten Monat', '2027-03-31', -1],
  ['fr', 'le mois dernier', '2027-03-31', -1],
  ['nl', 'vorige maand', '2027-03-31', -1],
  ['en', 'in 1 month', '2027-01-31', 1],
  ['en', 'last month', '2027-03-28', -1],
];
for (const [language, text, day, months] of cases) {
  const now = new Date(`${day}T12:00:00Z`);
  const read = chrono[language].parseDate(text, now).toISOString().slice(0, 7);
  console.log(`${day}, ${text}: chrono-node ${read}, date-fns ${addMonths(now, months).toISOString().slice(0, 7)}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
2027-03-31, last month: chrono-node 2027-03, date-fns 2027-02
2027-03-31, letzten Monat: chrono-node 2027-03, date-fns 2027-02
2027-03-31, le mois dernier: chrono-node 2027-03, date-fns 2027-02
2027-03-31, vorige maand: chrono-node 2027-03, date-fns 2027-02
2027-01-31, in 1 month: chrono-node 2027-03, date-fns 2027-02
2027-03-28, last month: chrono-node 2027-02, date-fns 2027-02
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
