#!/usr/bin/env bash
# cookie-manager sends the cookie of a domain to its hosts only if the domain was written with a dot in front
#
# Packages: cookie-manager 0.0.19, tough-cookie 6.1.0
# Expected: no difference. RFC 6265, 5.2.3: a dot in front of the domain is ignored, so that either line is for
#           portal.example and all hosts below it.
# Happens:  without the dot, as most servers write it now, the cookie is sent to portal.example alone, and not even back
#           to www.portal.example, which set it.
# Seen:     portal.example to www: cookie-manager none, tough-cookie a=1
#           portal.example to data: cookie-manager none, tough-cookie a=1
#           .portal.example to www: cookie-manager a=1, tough-cookie a=1
#           .portal.example to data: cookie-manager a=1, tough-cookie a=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts cookie-manager@0.0.19 tough-cookie@6.1.0 >/dev/null

cat >try.mjs <<'END'
import CookieManager from 'cookie-manager';
import { CookieJar } from 'tough-cookie';

const from = 'https://www.portal.example/';
for (const domain of ['portal.example', '.portal.example'])
  for (const host of ['www', 'data']) {
    const line = `a=1; Domain=${domain}; Path=/`;
    const to = `https://${host}.portal.example/`;
    const manager = new CookieManager();
    manager.store(from, line);
    const jar = new CookieJar();
    jar.setCookieSync(line, from);
    const sent = [manager.prepare(to), jar.getCookieStringSync(to)].map((header) => header || 'none');
    console.log(`${domain} to ${host}: cookie-manager ${sent[0]}, tough-cookie ${sent[1]}`);
  }
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
portal.example to www: cookie-manager none, tough-cookie a=1
portal.example to data: cookie-manager none, tough-cookie a=1
.portal.example to www: cookie-manager a=1, tough-cookie a=1
.portal.example to data: cookie-manager a=1, tough-cookie a=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
