#!/usr/bin/env bash
# tough-cookie keeps the cookies of a host with a final dot, and sends them to nobody
#
# Package:  tough-cookie 6.1.0
# Expected: sent to the very address that set it. RFC 6265, 5.3, step 6 and 5.4: host-only, and the request's host
#           is identical. www.portal.example. is the absolute form of the name (RFC 1034, 3.1).
# Happens:  the cookie is in the jar under that host, but no request gets it, the same address included.
# Seen:     kept for www.portal.example, host-only true, sent to https://www.portal.example/: a=1
#           kept for www.portal.example., host-only true, sent to https://www.portal.example./: none
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'tough-cookie';

for (const url of ['https://www.portal.example/', 'https://www.portal.example./']) {
  const jar = new CookieJar();
  jar.setCookieSync('a=1', url);
  const [{ domain, hostOnly }] = jar.serializeSync().cookies;
  console.log(`kept for ${domain}, host-only ${hostOnly}, sent to ${url}: ${jar.getCookieStringSync(url) || 'none'}`);
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
kept for www.portal.example, host-only true, sent to https://www.portal.example/: a=1
kept for www.portal.example., host-only true, sent to https://www.portal.example./: none
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
