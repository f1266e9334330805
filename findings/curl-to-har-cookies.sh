#!/usr/bin/env bash
# curl-to-har lists no cookies of curl's -b, nor of a Cookie header, and cuts values at an equals sign
#
# Package:  curl-to-har 1.0.1
# Expected: the same cookies each time. curl's manual: -b and --cookie are one option, and it sends the header Cookie.
#           HAR 1.2, "request": cookies is the list of the cookies that are sent.
# Happens:  only the long --cookie is read. -b, as browsers copy a request for curl, becomes a property named
#           "undefined". Of "a=b=c" the value is b.
# Seen:     --cookie 'a=1; b=2': a=1, b=2
#           -b 'a=1; b=2': none, undefined a=1; b=2
#           -H 'Cookie: a=1; b=2': none
#           --cookie 'a=b=c': a=b
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts curl-to-har@1.0.1 >/dev/null

cat >try.cjs <<'END'
const curlToHar = require('curl-to-har');

for (const option of ["--cookie 'a=1; b=2'", "-b 'a=1; b=2'", "-H 'Cookie: a=1; b=2'", "--cookie 'a=b=c'"]) {
  const request = curlToHar(`curl 'https://portal.example/' ${option}`);
  const cookies = request.cookies.map(({ name, value }) => `${name}=${value}`).join(', ') || 'none';
  console.log(`${option}: ${cookies}${'undefined' in request ? `, undefined ${request['undefined']}` : ''}`);
}
END
seen=$(node --no-warnings try.cjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
--cookie 'a=1; b=2': a=1, b=2
-b 'a=1; b=2': none, undefined a=1; b=2
-H 'Cookie: a=1; b=2': none
--cookie 'a=b=c': a=b
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
