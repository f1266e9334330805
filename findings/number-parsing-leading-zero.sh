#!/usr/bin/env bash
# For two readers of numbers, 0,500 or 0,125 is 500 or 125
#
# Packages: number-parsing 0.3.2, multi-number-parse 1.1.0
# Expected: half and an eighth. Both say that 123,123 is ambiguous; a zero in front is not, since no number groups its
#           thousands behind one.
# Happens:  number-parsing takes the comma and the point before two zeros for a sign of thousands, and before other
#           digits for the decimal sign, and drops a point at the beginning; multi-number-parse takes the comma before
#           any three digits for a sign of thousands.
# Seen:     0,125: 0.125, 125
#           0,500: 500, 500
#           0.500: 500, 0.5
#           .25: 25, 0.25
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts number-parsing@0.3.2 multi-number-parse@1.1.0 >/dev/null

cat >try.mjs <<'END'
import multi from 'multi-number-parse';
import parsing from 'number-parsing';

const read = multi.default ?? multi;
for (const text of ['0,125', '0,500', '0.500', '.25']) console.log(`${text}: ${parsing(text)}, ${read(text)}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
0,125: 0.125, 125
0,500: 500, 500
0.500: 500, 0.5
.25: 25, 0.25
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
