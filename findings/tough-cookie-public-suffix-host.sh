#!/usr/bin/env bash
# tough-cookie throws where a public suffix sets a cookie with its own name as Domain
#
# Package:  tough-cookie 6.1.0
# Expected: a host-only cookie. RFC 6265, 5.3, step 5: where the domain attribute is a public suffix and the same
#           as the request's host, it is set to the empty string and the cookie is kept for that host alone.
# Happens:  an error for github.io (on the list), while the same line of portal.example is kept. Without the
#           attribute github.io may set it.
# Seen:     a=1; Domain=portal.example from https://portal.example/: portal.example, host-only false
#           a=1; Domain=github.io from https://github.io/: Cookie has domain set to a public suffix
#           a=1 from https://github.io/: github.io, host-only true
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'tough-cookie';

for (const [line, url] of [
  ['a=1; Domain=portal.example', 'https://portal.example/'],
  ['a=1; Domain=github.io', 'https://github.io/'],
  ['a=1', 'https://github.io/'],
]) {
  try {
    const { domain, hostOnly } = new CookieJar().setCookieSync(line, url);
    console.log(`${line} from ${url}: ${domain}, host-only ${hostOnly}`);
  } catch (error) {
    console.log(`${line} from ${url}: ${error.message}`);
  }
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a=1; Domain=portal.example from https://portal.example/: portal.example, host-only false
a=1; Domain=github.io from https://github.io/: Cookie has domain set to a public suffix
a=1 from https://github.io/: github.io, host-only true
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
