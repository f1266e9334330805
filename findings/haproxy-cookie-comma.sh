#!/usr/bin/env bash
# HAProxy cuts the value of a cookie at its first comma, unless it stands in quotation marks
#
# Package:  haproxy 2.6.12-1+deb12u4 of Debian
# Expected: the whole value. RFC 6265, 5.4: pairs are parted by semicolons; browsers store and send commas, as of JSON.
# Happens:  req.cook follows RFC 2965, where a comma parts two cookies too: of JSON it has the first member, and of
#           "1,5" the number 1. In quotation marks a comma is left, and so is a semicolon, which ends the value for a
#           browser.
# Seen:     haproxy, choice={"ads":false,"maps":true}: {"ads":false
#           haproxy, choice=1,5: 1
#           haproxy, choice="1,5": "1,5"
#           haproxy, choice="a;b": "a;b"
#           haproxy, choice=a:b: a:b
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download haproxy=2.6.12-1+deb12u4 liblua5.3-0=5.3.6-2 \
  libopentracing-c-wrapper0=1.1.3-3+b1 libopentracing1=1.6.0-4
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};
const ask = async (port, cookie) => {
  const [answer] = await once(get({ host: '127.0.0.1', port, headers: { cookie } }), 'response');
  return (await answer.toArray()).join('');
};
const whenUp = async (port) => {
  for (let turn = 0; turn < 200; turn += 1)
    try {
      return await ask(port, '');
    } catch {
      await pause(50);
    }
  throw new Error('no answer');
};
const haproxy = (port) => {
  writeFileSync('haproxy.cfg', `defaults
  mode http
  timeout client 9s
frontend ask
  bind 127.0.0.1:${port}
  http-request return status 200 content-type text/plain lf-string "%[req.cook(choice)]"
`);
  return spawn('usr/sbin/haproxy', ['-f', 'haproxy.cfg']);
};
for (const [name, start] of Object.entries({ haproxy })) {
  const port = await freePort();
  const server = start(port);
  await whenUp(port);
  for (const cookie of ['choice={"ads":false,"maps":true}', 'choice=1,5', 'choice="1,5"', 'choice="a;b"', 'choice=a:b'])
    console.log(`${name}, ${cookie}: ${await ask(port, cookie)}`);
  server.kill();
  await once(server, 'exit');
}
END
libraries="$folder/usr/lib/x86_64-linux-gnu"
seen=$(LD_LIBRARY_PATH="$libraries" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
haproxy, choice={"ads":false,"maps":true}: {"ads":false
haproxy, choice=1,5: 1
haproxy, choice="1,5": "1,5"
haproxy, choice="a;b": "a;b"
haproxy, choice=a:b: a:b
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
