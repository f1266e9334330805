#!/usr/bin/env bash
# axios-har-tracker lists no query where it stands in the address
#
# Packages: axios-har-tracker 0.8.0, axios 1.21.1
# Expected: q=air in the list, twice. HAR 1.2, "request": queryString has the parameters of the address's query, and url
#           holds them; axios sends both requests alike.
# Happens:  the list is copied from axios' option params: where the query is written into the address, as links to next
#           pages are, it is empty. Only the url then tells what was asked for.
# Seen:     sent /search?q=air: url /search?q=air, queryString []
#           sent /search?q=air: url /search?q=air, queryString [{"name":"q","value":"air"}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts axios-har-tracker@0.8.0 axios@1.21.1 >/dev/null

cat >try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import axios from 'axios';
import { AxiosHarTracker } from 'axios-har-tracker';

const server = createServer(({ url }, response) => response.end(url)).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
for (const [path, options] of [['/search?q=air', {}], ['/search', { params: { q: 'air' } }]]) {
  const client = axios.create();
  const tracker = new AxiosHarTracker(client);
  const { data } = await client.get(origin + path, options);
  const { url, queryString } = tracker.getGeneratedHar().log.entries[0].request;
  console.log(`sent ${data}: url ${url.replace(origin, '')}, queryString ${JSON.stringify(queryString)}`);
}
server.close();
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
sent /search?q=air: url /search?q=air, queryString []
sent /search?q=air: url /search?q=air, queryString [{"name":"q","value":"air"}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
