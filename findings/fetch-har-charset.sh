#!/usr/bin/env bash
# fetch-har sends no body for a form with fields whose type names its charset
#
# Package:  fetch-har 12.0.4
# Expected: a=1&b=2 each time. HAR 1.2, postData: params and text hold what was posted; fetch itself writes the type
#           of URLSearchParams with ";charset=UTF-8", so HARs of browsers have it.
# Happens:  where there is a list of params, and the type goes on with a charset, neither the list nor the text is
#           sent. Nothing says so. An empty list, as Playwright writes it for what fetch sends, is enough.
# Seen:     params and text: "a=1&b=2"
#           params and text, charset: ""
#           no params and text, charset: ""
#           text, charset: "a=1&b=2"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts fetch-har@12.0.4 >/dev/null

cat >try.mjs <<'END'
import { createServer } from 'node:http';
import fetchHar from 'fetch-har';

const server = createServer(async (request, response) => response.end((await request.toArray()).join('')));
await new Promise((listening) => server.listen(0, listening));
const form = 'application/x-www-form-urlencoded';
const text = 'a=1&b=2';
const params = [{ name: 'a', value: '1' }, { name: 'b', value: '2' }];
for (const [said, postData] of Object.entries({
  'params and text': { mimeType: form, params, text },
  'params and text, charset': { mimeType: `${form};charset=UTF-8`, params, text },
  'no params and text, charset': { mimeType: `${form};charset=UTF-8`, params: [], text },
  'text, charset': { mimeType: `${form};charset=UTF-8`, text },
})) {
  const request = {
    method: 'POST', url: `http://127.0.0.1:${server.address().port}/`, httpVersion: 'HTTP/1.1', cookies: [], queryString: [],
    headers: [{ name: 'content-type', value: postData.mimeType }], postData, headersSize: -1, bodySize: -1,
  };
  const har = { log: { version: '1.2', creator: { name: 'try', version: '1' }, entries: [{ request }] } };
  const send = fetchHar.default ?? fetchHar;
  console.log(`${said}: "${await (await send(har)).text()}"`);
}
process.exit();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
params and text: "a=1&b=2"
params and text, charset: ""
no params and text, charset: ""
text, charset: "a=1&b=2"
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
