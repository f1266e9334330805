#!/usr/bin/env bash
# Privoxy's session-cookies-only leaves Max-Age in the line, and the cookie for its time
#
# Package:  privoxy 3.0.34-1 of Debian
# Expected: both attributes are taken out. Its manual on the action: "Allow only temporary session cookies (no permanent
#           ones)"; RFC 6265, 5.3, step 3: Max-Age makes a cookie persistent too, and wins over Expires.
# Happens:  only Expires is removed. A cookie with Max-Age, or with both, is kept as long as the server asked; Debian
#           sets the action for all sites.
# Seen:     a=1; Path=/;
#           b=1; Path=/; Max-Age=3600
#           c=1; Path=/; Max-Age=3600;
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download privoxy=3.0.34-1 libmbedtls14=2.28.3-1 libmbedx509-1=2.28.3-1 \
  libmbedcrypto7=2.28.3-1 libpcre3=2:8.39-15
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const date = 'Expires=Wed, 01 Jan 2098 00:00:00 GMT';
const lines = [`a=1; Path=/; ${date}`, 'b=1; Path=/; Max-Age=3600', `c=1; Path=/; Max-Age=3600; ${date}`];
const portal = createServer((_, response) => response.setHeader('set-cookie', lines).end()).listen(0, '127.0.0.1');
const unused = createServer().listen(0, '127.0.0.1');
await Promise.all([once(portal, 'listening'), once(unused, 'listening')]);
const { port } = unused.address();
unused.close();
writeFileSync('user.action', '{ +session-cookies-only }\n/\n');
writeFileSync('config', `confdir ${process.cwd()}\nactionsfile user.action\nlisten-address 127.0.0.1:${port}\n`);
const proxy = spawn('usr/sbin/privoxy', ['--no-daemon', 'config']);
const ask = async () => {
  const [answer] = await once(get({ port, path: `http://127.0.0.1:${portal.address().port}/` }), 'response');
  return answer.headers['set-cookie'];
};
for (let turn = 0, seen; !seen && turn < 200; turn += 1) {
  seen = await ask().catch(() => pause(50));
  for (const line of seen ?? []) console.log(line);
}
proxy.kill();
process.exit();
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu:$folder/lib/x86_64-linux-gnu" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a=1; Path=/;
b=1; Path=/; Max-Age=3600
c=1; Path=/; Max-Age=3600;
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
