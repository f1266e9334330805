#!/usr/bin/env bash
# Jars hold one of a host-only cookie and a domain cookie of one name, where browsers hold both
#
# Packages: tough-cookie 6.1.0, happy-dom 21.0.4
# Expected: both are kept. RFC 6265bis, storage model: an old cookie is replaced when name, domain, host-only flag
#           and path are the same, and browsers do that.
# Happens:  RFC 6265, 5.3, step 11 still compared name, domain and path alone; tough-cookie and happy-dom follow
#           that one, so that the second line overwrites the first.
# Seen:     tough-cookie: a=domain
#           happy-dom: a=domain
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts tough-cookie@6.1.0 happy-dom@21.0.4 >/dev/null

cat >try.mjs <<'END'
import { CookieJar } from 'tough-cookie';
import { Window } from 'happy-dom';

const url = 'https://portal.example/';
const lines = ['a=host; Path=/', 'a=domain; Path=/; Domain=portal.example'];
const jar = new CookieJar();
const { document } = new Window({ url });
for (const line of lines) {
  jar.setCookieSync(line, url);
  document.cookie = line;
}
console.log(`tough-cookie: ${jar.getCookieStringSync(url)}`);
console.log(`happy-dom: ${document.cookie}`);
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
tough-cookie: a=domain
happy-dom: a=domain
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
