#!/usr/bin/env bash
# @mswjs/cookies keeps the first cookie of an answer that sets two
#
# Package:  @mswjs/cookies 1.1.1
# Expected: both cookies. RFC 6265, 3 and 5.2: each Set-Cookie line is one cookie, and Headers keeps the lines apart
#           (Fetch standard, "getSetCookie").
# Happens:  it asks for all lines as one text, joined by commas, and reads that text as one line: the first cookie is
#           kept, and what follows counts as its attributes, so that it even takes over the lifetime of the last one.
# Seen:     one line: [ 'sid=1, session' ]
#           two lines: [ 'sid=1, 3600' ]
#           two lines: [ 'lang=fr, 3600' ]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @mswjs/cookies@1.1.1 >/dev/null

cat >try.mjs <<'END'
import { store } from '@mswjs/cookies';

const request = new Request('https://portal.example/', { credentials: 'same-origin' });
const kept = (lines) => {
  store.clear();
  store.add(request, new Response('', { headers: lines.map((line) => ['set-cookie', line]) }));
  return [...store.get(request).values()].map(({ name, value, maxAge }) => `${name}=${value}, ${maxAge ?? 'session'}`);
};
console.log('one line:', kept(['sid=1; Path=/']));
console.log('two lines:', kept(['sid=1; Path=/', 'lang=fr; Path=/; Max-Age=3600']));
console.log('two lines:', kept(['lang=fr; Path=/; Max-Age=3600', 'sid=1; Path=/']));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
one line: [ 'sid=1, session' ]
two lines: [ 'sid=1, 3600' ]
two lines: [ 'lang=fr, 3600' ]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
