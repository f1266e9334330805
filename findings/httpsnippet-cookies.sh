#!/usr/bin/env bash
# httpsnippet encodes the cookies of a HAR once more
#
# Package:  httpsnippet 3.0.10
# Expected: the value as it is in the file. HAR 1.2 holds the cookie's value, as seen on the wire, and RFC 6265,
#           5.4, step 4 sends a value as it is stored; encodings are the site's own affair.
# Happens:  %7B becomes %257B and = becomes %3D, so that a replayed request carries another consent, another
#           session. The same value in the file's headers is left alone, and both are sent.
# Seen:     curl --request GET \
#             --url https://portal.example/ \
#             --header 'Cookie: klaro=%7B%22ads%22%3Afalse%7D; token=YQ==' \
#             --cookie 'klaro=%257B%2522ads%2522%253Afalse%257D; token=YQ%3D%3D'
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts httpsnippet@3.0.10 >/dev/null

cat >try.mjs <<'END'
import { HTTPSnippet } from 'httpsnippet';

const value = '%7B%22ads%22%3Afalse%7D';
const request = {
  method: 'GET',
  url: 'https://portal.example/',
  httpVersion: 'HTTP/1.1',
  headers: [{ name: 'Cookie', value: `klaro=${value}; token=YQ==` }],
  cookies: [
    { name: 'klaro', value },
    { name: 'token', value: 'YQ==' },
  ],
  queryString: [],
  headersSize: -1,
  bodySize: -1,
};
console.log(String(new HTTPSnippet(request).convert('shell', 'curl')));
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
curl --request GET \
  --url https://portal.example/ \
  --header 'Cookie: klaro=%7B%22ads%22%3Afalse%7D; token=YQ==' \
  --cookie 'klaro=%257B%2522ads%2522%253Afalse%257D; token=YQ%3D%3D'
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
