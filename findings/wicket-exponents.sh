#!/usr/bin/env bash
# wicket drops the exponent of a coordinate, so that 2.5e-7 degrees are two and a half
#
# Packages: wicket 1.3.8, wellknown 0.5.0
# Expected: the same place each time. ISO 19125-1, 7.2: a number of the text may be an approximate numeric literal,
#           which has an exponent. wellknown writes and reads small numbers so.
# Happens:  the number ends in front of the e, so that what wellknown has written is another place.
# Seen:     POINT (2.5e-7 48.85)
#           wellknown: [2.5e-7,48.85]
#           wicket: [2.5,48.85]
#           wicket: [[2.5,1.5],[3,4]]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts wicket@1.3.8 wellknown@0.5.0 >/dev/null

cat >try.mjs <<'END'
import wellknown from 'wellknown';
import Wicket from 'wicket';

const text = wellknown.stringify({ type: 'Point', coordinates: [0.00000025, 48.85] });
console.log(text);
console.log('wellknown:', JSON.stringify(wellknown.parse(text).coordinates));
console.log('wicket:', JSON.stringify(new Wicket.Wkt(text).toJson().coordinates));
console.log('wicket:', JSON.stringify(new Wicket.Wkt('LINESTRING (2.5e-5 1.5e1, 3 4)').toJson().coordinates));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
POINT (2.5e-7 48.85)
wellknown: [2.5e-7,48.85]
wicket: [2.5,48.85]
wicket: [[2.5,1.5],[3,4]]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
