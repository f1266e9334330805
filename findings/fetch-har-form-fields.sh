#!/usr/bin/env bash
# fetch-har sends the last one of a form's fields of one name
#
# Package:  fetch-har 11.1.1
# Expected: both purposes. HAR 1.2, "params" is a list of fields, and application/x-www-form-urlencoded of the URL
#           standard, 5, a list of pairs: a name may come again, as boxes that are ticked do.
# Happens:  the list becomes a map by name: of the purposes that a visitor agreed to, the last is sent. A list of the
#           same name in the query is sent whole.
# Seen:     https://portal.example/consent?purpose=statistics&purpose=maps
#           purpose=maps
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fetch-har@11.1.1 >/dev/null

cat >try.mjs <<'END'
import fetchHar from 'fetch-har';

globalThis.fetch = async (url, { body }) => {
  console.log(String(url));
  console.log(String(body));
  return new Response('');
};
const replay = fetchHar.default ?? fetchHar;
const fields = [
  { name: 'purpose', value: 'statistics' },
  { name: 'purpose', value: 'maps' },
];
const request = {
  method: 'POST',
  url: 'https://portal.example/consent',
  httpVersion: 'HTTP/1.1',
  queryString: fields,
  headers: [],
  cookies: [],
  postData: { mimeType: 'application/x-www-form-urlencoded', params: fields },
  headersSize: -1,
  bodySize: -1,
};
await replay({ log: { version: '1.2', creator: { name: 'by hand', version: '1' }, entries: [{ request }] } });
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
https://portal.example/consent?purpose=statistics&purpose=maps
purpose=maps
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
