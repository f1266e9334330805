#!/usr/bin/env bash
# set-cookie-parser makes two cookies of one line whose value holds a comma and an equals sign
#
# Package:  set-cookie-parser 3.2.3
# Expected: one cookie. RFC 6265, 5.2, step 1: only a semicolon ends the value; and 3: several cookies should not
#           be folded into one header field.
# Happens:  a lone string is taken for folded lines and split; the same line in an array is not. The first cookie
#           also loses its attributes to the second.
# Seen:     as a string [{"name":"filters","value":"theme=air"},{"name":"year","value":"2026","path":"/","maxAge":3600}]
#           in an array [{"name":"filters","value":"theme=air,year=2026","path":"/","maxAge":3600}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts set-cookie-parser@3.2.3 >/dev/null

cat >try.mjs <<'END'
import { parseSetCookie } from 'set-cookie-parser';

const line = 'filters=theme=air,year=2026; Path=/; Max-Age=3600';
console.log('as a string', JSON.stringify(parseSetCookie(line)));
console.log('in an array', JSON.stringify(parseSetCookie([line])));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
as a string [{"name":"filters","value":"theme=air"},{"name":"year","value":"2026","path":"/","maxAge":3600}]
in an array [{"name":"filters","value":"theme=air,year=2026","path":"/","maxAge":3600}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
