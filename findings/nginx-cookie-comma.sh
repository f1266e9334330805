#!/usr/bin/env bash
# nginx finds a cookie inside of another one's value, behind a comma
#
# Package:  nginx 1.22.1-9+deb12u11 of Debian
# Expected: fr each time. RFC 6265, 5.4: pairs are parted by semicolons, and what stands between them is a value as it
#           was stored; commas part the pairs of no Cookie header since RFC 2965.
# Happens:  $cookie_lang is what follows "lang=" at the beginning, behind a semicolon or behind a comma: a list of
#           choices that another script keeps in one cookie sets the language. A cookie lang that comes first still
#           wins.
# Seen:     nginx, choices=theme=dark; lang=fr: fr
#           nginx, choices=theme=dark,lang=de; lang=fr: de
#           nginx, lang=fr; choices=a,lang=de: fr
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download nginx=1.22.1-9+deb12u11
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
const nginx = (port) => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temporary;`);
  writeFileSync('nginx.conf', `daemon off; master_process off; pid nginx.pid; error_log errors; events {}
    http { access_log off; ${temporary.join(' ')} server {
      listen 127.0.0.1:${port}; location / { return 200 "$cookie_lang"; } } }`);
  return spawn('usr/sbin/nginx', ['-p', process.cwd(), '-c', 'nginx.conf', '-e', 'errors']);
};
for (const [name, start] of Object.entries({ nginx })) {
  const port = await freePort();
  const server = start(port);
  await whenUp(port);
  for (const cookie of ['choices=theme=dark; lang=fr', 'choices=theme=dark,lang=de; lang=fr', 'lang=fr; choices=a,lang=de'])
    console.log(`${name}, ${cookie}: ${await ask(port, cookie)}`);
  server.kill();
  await once(server, 'exit');
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
nginx, choices=theme=dark; lang=fr: fr
nginx, choices=theme=dark,lang=de; lang=fr: de
nginx, lang=fr; choices=a,lang=de: fr
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
