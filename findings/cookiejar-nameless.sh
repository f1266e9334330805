#!/usr/bin/env bash
# superagent sends the cookie null=null for one that has no name
#
# Packages: cookiejar 2.1.4, superagent 10.4.2
# Expected: lang=fr; beta; theme=dark, or the two others alone. RFC 6265bis, 5.7: a line without an equals sign is a
#           cookie with an empty name, and 5.8.3 sends its value alone; RFC 6265, 5.2, ignores the line.
# Happens:  the jar keeps a cookie whose name and value are null, and writes both as words. A warning on the console is
#           all that tells; a second such cookie takes the place of the first.
# Seen:     lang=fr; null=null; theme=dark
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts superagent@10.4.2 cookiejar@2.1.4 >/dev/null

cat >try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import superagent from 'superagent';

const server = createServer(({ url, headers }, response) => {
  if (url === '/set') response.setHeader('set-cookie', ['lang=fr; Path=/', 'beta; Path=/', 'theme=dark; Path=/']);
  response.end(headers.cookie ?? 'none');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
const agent = superagent.agent();
await agent.get(`${origin}/set`);
const { body, text } = await agent.get(`${origin}/`).buffer();
console.log(text ?? String(body));
process.exit();
END
seen=$(node --no-warnings try.mjs 2>warnings)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=fr; null=null; theme=dark
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
