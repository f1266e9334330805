#!/usr/bin/env bash
# A Cookie header with two cookies of one name: the first, the last, or a list, by library
#
# Packages: cookie 1.1.1, undici 7.30.2, @hapi/statehood 8.2.1
# Expected: the first. RFC 6265, 5.4, step 2: a browser puts the cookie with the longer path first, so the first is
#           the more specific one (4.2.2 tells servers not to rely on it).
# Happens:  cookie takes the first, undici the last, and hapi's parser turns the value from a string into a list, on
#           input that only a visitor's browser decides.
# Seen:     cookie {"lang":"fr"}
#           undici {"lang":"en"}
#           @hapi/statehood {"lang":["fr","en"]}
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie@1.1.1 undici@7.30.2 @hapi/statehood@8.2.1 >/dev/null

cat >try.mjs <<'END'
import { parseCookie } from 'cookie';
import { getCookies, Headers } from 'undici';
import statehood from '@hapi/statehood';

const header = 'lang=fr; lang=en';
console.log('cookie', JSON.stringify(parseCookie(header)));
console.log('undici', JSON.stringify(getCookies(new Headers({ cookie: header }))));
console.log('@hapi/statehood', JSON.stringify((await new statehood.Definitions().parse(header)).states));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cookie {"lang":"fr"}
undici {"lang":"en"}
@hapi/statehood {"lang":["fr","en"]}
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
