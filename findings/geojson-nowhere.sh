#!/usr/bin/env bash
# geojson puts a row without coordinates into the sea off Africa, at 0, 0
#
# Package:  geojson 0.5.0
# Expected: a geometry of null. RFC 7946, 3.2: a feature that has no place has the geometry null.
# Happens:  null and an empty text are made the number 0, so that an empty cell of a table is a place; where the columns
#           are absent the geometry is an empty object, which is no GeoJSON.
# Seen:     Quay {"type":"Point","coordinates":[2.3,48.8]}
#           unknown {"type":"Point","coordinates":[0,0]}
#           empty {"type":"Point","coordinates":[0,0]}
#           absent {}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts geojson@0.5.0 >/dev/null

cat >try.mjs <<'END'
import geojson from 'geojson';

const rows = [
  { name: 'Quay', lat: 48.8, lng: 2.3 },
  { name: 'unknown', lat: null, lng: null },
  { name: 'empty', lat: '', lng: '' },
  { name: 'absent' },
];
for (const { properties, geometry } of geojson.parse(rows, { Point: ['lat', 'lng'] }).features) {
  console.log(properties.name, JSON.stringify(geometry));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Quay {"type":"Point","coordinates":[2.3,48.8]}
unknown {"type":"Point","coordinates":[0,0]}
empty {"type":"Point","coordinates":[0,0]}
absent {}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
