#!/usr/bin/env bash
# iso8601-convert takes 21 May 2026 for 1 January where it is written without hyphens
#
# Package:  iso8601-convert 1.0.0
# Expected: ten o'clock on 21 May 2026 each time, in the last line eight o'clock, or an error. ISO 8601-1, 5.2.2 to
#           5.2.4: a date is written in the extended or the basic form, by its month, week or day of the year; 5.3.4: a
#           shift may be of hours alone.
# Happens:  only the first form is read in full. Of the others the year is kept and the rest dropped, or three digits of
#           a day are taken for a month; a shift without minutes is passed over.
# Seen:     2026-05-21T10:00:00Z is 2026-05-21T10:00:00.000Z
#           20260521T100000Z is 2026-01-01T00:00:00.000Z
#           2026-141T10:00:00Z is 2027-02-01T00:00:00.000Z
#           2026-W21-4T10:00:00Z is 2026-01-01T00:00:00.000Z
#           2026-05-21T10:00:00+02 is 2026-05-21T10:00:00.000Z
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts iso8601-convert@1.0.0 >/dev/null

cat >try.mjs <<'END'
import iso8601 from 'iso8601-convert';

for (const text of [
  '2026-05-21T10:00:00Z',
  '20260521T100000Z',
  '2026-141T10:00:00Z',
  '2026-W21-4T10:00:00Z',
  '2026-05-21T10:00:00+02',
]) {
  console.log(`${text} is ${iso8601.toDate(text).toISOString()}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
2026-05-21T10:00:00Z is 2026-05-21T10:00:00.000Z
20260521T100000Z is 2026-01-01T00:00:00.000Z
2026-141T10:00:00Z is 2027-02-01T00:00:00.000Z
2026-W21-4T10:00:00Z is 2026-01-01T00:00:00.000Z
2026-05-21T10:00:00+02 is 2026-05-21T10:00:00.000Z
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
