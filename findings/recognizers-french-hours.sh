#!/usr/bin/env bash
# For Microsoft's recognizers a French "24 heures" is a time of day, and 25 are a duration
#
# Package:  @microsoft/recognizers-text-date-time 1.3.2
# Expected: a duration each time, as for the same words in English and Spanish: an hour of the clock is "à 24 heures"
#           in French.
# Happens:  one to 24 hours in figures are times of day, each of two: midnight or noon for 24. In words and from 25 on
#           they are durations. So the usual lifetime of _gid is no duration.
# Seen:     Ce cookie est conservé 24 heures.: time 00:00:00 or 12:00:00
#           pendant 2 heures: time 02:00:00 or 14:00:00
#           vingt-quatre heures: duration 86400
#           25 heures: duration 90000
#           48 heures: duration 172800
#           24 horas: duration 86400
#           24 hours: duration 86400
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-date-time@1.3.2 >/dev/null

cat >try.mjs <<'END'
import recognizers from '@microsoft/recognizers-text-date-time';

for (const [culture, ...texts] of [
  ['fr-fr', 'Ce cookie est conservé 24 heures.', 'pendant 2 heures', 'vingt-quatre heures', '25 heures', '48 heures'],
  ['es-es', '24 horas'],
  ['en-us', '24 hours'],
]) {
  for (const text of texts) {
    const [{ typeName, resolution }] = recognizers.recognizeDateTime(text, culture);
    console.log(`${text}: ${typeName.split('.')[1]} ${resolution.values.map(({ value }) => value).join(' or ')}`);
  }
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Ce cookie est conservé 24 heures.: time 00:00:00 or 12:00:00
pendant 2 heures: time 02:00:00 or 14:00:00
vingt-quatre heures: duration 86400
25 heures: duration 90000
48 heures: duration 172800
24 horas: duration 86400
24 hours: duration 86400
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
