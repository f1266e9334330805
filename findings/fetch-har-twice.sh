#!/usr/bin/env bash
# fetch-har sends the query and the cookies of a HAR twice
#
# Package:  fetch-har 11.1.1
# Expected: the request that was recorded, q=air and lang=fr once. HAR 1.2, "request": url holds the query, queryString
#           and cookies are lists of what stands in the url and in the headers, read in advance; browsers write both.
# Happens:  queryString is added to the url's own query, and cookies to the Cookie header's: servers get q as a list of
#           two, and each cookie twice.
# Seen:     https://portal.example/search?q=air&q=air
#           Cookie: lang=fr; lang=fr
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fetch-har@11.1.1 >/dev/null

cat >try.mjs <<'END'
import fetchHar from 'fetch-har';

globalThis.fetch = async (url, { headers }) => {
  console.log(String(url));
  console.log('Cookie:', new Headers(headers).get('cookie'));
  return new Response('');
};
const replay = fetchHar.default ?? fetchHar;
const request = {
  method: 'GET',
  url: 'https://portal.example/search?q=air',
  httpVersion: 'HTTP/1.1',
  queryString: [{ name: 'q', value: 'air' }],
  headers: [{ name: 'Cookie', value: 'lang=fr' }],
  cookies: [{ name: 'lang', value: 'fr' }],
  headersSize: -1,
  bodySize: 0,
};
await replay({ log: { version: '1.2', creator: { name: 'by hand', version: '1' }, entries: [{ request }] } });
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
https://portal.example/search?q=air&q=air
Cookie: lang=fr; lang=fr
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
