#!/usr/bin/env bash
# In vue-cookies a year has 360 days
#
# Package:  vue-cookies 1.8.6
# Expected: 365 days, or a year of the calendar.
# Happens:  "1y" is written as twelve months of 30 days, so "1y" ends before "365d", and two years ten days early. A
#           policy that says a year is wrong by that.
# Seen:     1y: 360 days
#           2y: 720 days
#           12m: 360 days
#           365d: 365 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts vue-cookies@1.8.6 >/dev/null

cat >try.mjs <<'END'
import cookies from 'vue-cookies';

globalThis.document = {
  set cookie(line) {
    console.log(`${lifetime}: ${/max-age=(\d+)/.exec(line)[1] / 86_400} days`);
  },
};
let lifetime;
for (lifetime of ['1y', '2y', '12m', '365d']) cookies.set('consent', 'yes', lifetime);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1y: 360 days
2y: 720 days
12m: 360 days
365d: 365 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
