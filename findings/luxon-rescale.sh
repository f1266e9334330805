#!/usr/bin/env bash
# luxon's rescale makes "1 year, 1 month, 1 day" of 365 days
#
# Packages: luxon 3.7.2, date-fns 4.4.0
# Expected: 1 year. luxon counts 365 days for a year, as its own shiftTo('years') says of the same duration; date-fns
#           says 1 year as well.
# Happens:  rescale goes up unit by unit, days to weeks, four weeks to a month, twelve months to a year: 336 days fill a
#           year, and the other 29 are told beside it. The error grows with the time: two years are two years, two
#           months and two days.
# Seen:     336 days, rescale: 1 year
#           336 days, shiftTo: 0 years, 336 days
#           336 days, date-fns: 11 months 2 days
#           365 days, rescale: 1 year, 1 month, 1 day
#           365 days, shiftTo: 1 year, 0 days
#           365 days, date-fns: 1 year
#           730 days, rescale: 2 years, 2 months, 2 days
#           730 days, shiftTo: 2 years, 0 days
#           730 days, date-fns: 2 years
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts luxon@3.7.2 date-fns@4.4.0 >/dev/null

cat >try.mjs <<'END'
import { formatDuration, intervalToDuration } from 'date-fns';
import { Duration } from 'luxon';

process.env.TZ = 'UTC';
for (const days of [336, 365, 730]) {
  const duration = Duration.fromObject({ days });
  console.log(`${days} days, rescale: ${duration.rescale().toHuman()}`);
  console.log(`${days} days, shiftTo: ${duration.shiftTo('years', 'days').toHuman()}`);
  console.log(`${days} days, date-fns: ${formatDuration(intervalToDuration({ start: 0, end: days * 86400000 }))}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
336 days, rescale: 1 year
336 days, shiftTo: 0 years, 336 days
336 days, date-fns: 11 months 2 days
365 days, rescale: 1 year, 1 month, 1 day
365 days, shiftTo: 1 year, 0 days
365 days, date-fns: 1 year
730 days, rescale: 2 years, 2 months, 2 days
730 days, shiftTo: 2 years, 0 days
730 days, date-fns: 2 years
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
