#!/usr/bin/env bash
# nginx and Caddy take the cookie LANG for lang
#
# Packages: nginx 1.22.1-9+deb12u11, caddy 2.6.2-5 of Debian
# Expected: fr each time. RFC 6265, 5.3, step 11: a cookie replaces one of the same name, as it is written, and browsers
#           hold lang and LANG as two; only names of header fields and attributes are without regard to case.
# Happens:  nginx' $cookie_lang and Caddy's {cookie.lang} are the first cookie of that name in whatever letters, so that
#           another program's LANG, set earlier, decides.
# Seen:     nginx, lang=fr; LANG=de: fr
#           nginx, LANG=de; lang=fr: de
#           caddy, lang=fr; LANG=de: fr
#           caddy, LANG=de; lang=fr: de
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download nginx=1.22.1-9+deb12u11 caddy=2.6.2-5
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
const caddy = (port) => {
  writeFileSync('Caddyfile', `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  respond "{cookie.lang}"
}
`);
  return spawn('usr/bin/caddy', ['run', '--config', 'Caddyfile'], { env: { HOME: process.cwd() } });
};
for (const [name, start] of Object.entries({ nginx, caddy })) {
  const port = await freePort();
  const server = start(port);
  await whenUp(port);
  for (const cookie of ['lang=fr; LANG=de', 'LANG=de; lang=fr'])
    console.log(`${name}, ${cookie}: ${await ask(port, cookie)}`);
  server.kill();
  await once(server, 'exit');
}
END
seen=$(node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
nginx, lang=fr; LANG=de: fr
nginx, LANG=de; lang=fr: de
caddy, lang=fr; LANG=de: fr
caddy, LANG=de; lang=fr: de
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
