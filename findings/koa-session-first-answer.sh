#!/usr/bin/env bash
# koa-session gives its first answer a session cookie, and every later one the day that it is set to
#
# Packages: koa-session 7.0.2, koa 3.0.1
# Expected: every answer asks for maxAge, whose default is a day (its Readme: "maxAge in ms (default is 1 days)"). RFC
#           6265bis, "The Expires Attribute": a line with neither Expires nor Max-Age is a session cookie.
# Happens:  the line that begins a session has no Expires, so that a visitor of one page is logged out with the browser.
#           From the second answer on, or when maxAge is set by hand, it has.
# Seen:     default, answer 1: a session
#           default, answer 2: 24 hours
#           default, answer 3: 24 hours
#           maxAge 86400000, answer 1: 24 hours
#           maxAge 86400000, answer 2: 24 hours
#           maxAge 86400000, answer 3: 24 hours
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts koa-session@7.0.2 koa@3.0.1 >/dev/null

cat >try.mjs <<'END'
import { once } from 'node:events';
import Koa from 'koa';
import loaded from 'koa-session';

const makeSession = loaded.createSession ?? loaded.default ?? loaded;
for (const [name, options] of [['default', {}], ['maxAge 86400000', { maxAge: 86_400_000 }]]) {
  const app = new Koa();
  app.keys = ['a key'];
  app.use(makeSession(options, app));
  app.use((context) => {
    context.session.pages = (context.session.pages ?? 0) + 1;
    context.body = 'A page.';
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  let cookie = '';
  for (const answer of [1, 2, 3]) {
    const { headers } = await fetch(`http://127.0.0.1:${server.address().port}/`, { headers: { cookie } });
    const [line] = headers.getSetCookie();
    const expires = /expires=([^;]+)/i.exec(line)?.[1];
    const hours = (Date.parse(expires) - Date.now()) / 3_600_000;
    console.log(`${name}, answer ${answer}: ${expires === undefined ? 'a session' : `${Math.round(hours)} hours`}`);
    cookie = headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  }
  server.close();
  server.closeAllConnections();
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
default, answer 1: a session
default, answer 2: 24 hours
default, answer 3: 24 hours
maxAge 86400000, answer 1: 24 hours
maxAge 86400000, answer 2: 24 hours
maxAge 86400000, answer 3: 24 hours
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
