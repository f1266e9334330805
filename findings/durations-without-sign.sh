#!/usr/bin/env bash
# Three readers of durations lose the minus sign
#
# Packages: iso8601-duration 2.1.4, timestring 7.0.0, enhanced-ms 5.0.0, tinyduration 3.4.1, ms 2.1.3
# Expected: a negative duration, or an error. ISO 8601-2 and XML Schema 1.1, part 2, 3.3.6 have -P1D, a day before;
#           tinyduration and ms, of the same two kinds, return the sign.
# Happens:  iso8601-duration looks for a P wherever it stands, timestring and enhanced-ms for digits: the sign in front
#           is skipped, and what ended yesterday ends tomorrow.
# Seen:     tinyduration, -P1D: {"days":1,"negative":true}
#           iso8601-duration, -P1D: 86400
#           iso8601-duration, 15 May and -P1D: 2027-05-16
#           ms, -1 day: -86400
#           timestring, -1 day: 86400
#           enhanced-ms, -1 day: 86400
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts iso8601-duration@2.1.4 timestring@7.0.0 enhanced-ms@5.0.0 tinyduration@3.4.1 ms@2.1.3 >/dev/null

cat >try.mjs <<'END'
import enhanced from 'enhanced-ms';
import * as iso from 'iso8601-duration';
import ms from 'ms';
import timestring from 'timestring';
import * as tiny from 'tinyduration';

const now = new Date('2027-05-15T12:00:00Z');
console.log('tinyduration, -P1D:', JSON.stringify(tiny.parse('-P1D')));
console.log('iso8601-duration, -P1D:', iso.toSeconds(iso.parse('-P1D'), now));
console.log('iso8601-duration, 15 May and -P1D:', iso.end(iso.parse('-P1D'), now).toISOString().slice(0, 10));
console.log('ms, -1 day:', ms('-1 day') / 1000);
console.log('timestring, -1 day:', timestring('-1 day'));
console.log('enhanced-ms, -1 day:', enhanced('-1 day') / 1000);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
tinyduration, -P1D: {"days":1,"negative":true}
iso8601-duration, -P1D: 86400
iso8601-duration, 15 May and -P1D: 2027-05-16
ms, -1 day: -86400
timestring, -1 day: 86400
enhanced-ms, -1 day: 86400
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
