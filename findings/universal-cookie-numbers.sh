#!/usr/bin/env bash
# universal-cookie returns numbers for values of digits, and rounds long identifiers
#
# Package:  universal-cookie 8.1.2
# Expected: strings. RFC 6265, 4.1.1 and 5.4: a cookie's value is a string of octets without a type; the package
#           speaks of objects that it parses.
# Happens:  whatever is JSON is parsed: an identifier of twenty digits loses its last ones, 1e5 becomes 100000;
#           01234 stays a string, as it is no JSON.
# Seen:     visitor number 12345678901234567000
#           version number 100000
#           postcode string "01234"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts universal-cookie@8.1.2 >/dev/null

cat >try.mjs <<'END'
import Cookies from 'universal-cookie';

const cookies = new Cookies('visitor=12345678901234567890; version=1e5; postcode=01234');
for (const name of ['visitor', 'version', 'postcode']) {
  const value = cookies.get(name);
  console.log(name, typeof value, JSON.stringify(value));
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
visitor number 12345678901234567000
version number 100000
postcode string "01234"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
