#!/usr/bin/env bash
# wget writes the port into a cookies.txt, so that curl and Python send none of its cookies
#
# Packages: wget 1.21.3-1+deb12u1, curl 7.88.1-10+deb12u15 and libpython3.11-stdlib 3.11.2-6+deb12u9 of Debian
# Expected: each reads what the other wrote, and sends the cookie: a cookie is for a host, and RFC 6265, 8.5, has no
#           isolation by port. The file has a column for the domain, and none for a port.
# Happens:  wget writes 127.0.0.1:8123 as the domain where the port is not the usual one. It finds that again itself;
#           for curl and Python's http.cookiejar it is no host that is ever asked. The way back works.
# Seen:     wget to wget: a=1
#           wget to curl: none
#           wget to Python: none
#           curl to wget: a=1
#           curl to curl: a=1
#           curl to Python: a=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download wget=1.21.3-1+deb12u1 curl=7.88.1-10+deb12u15 \
  libcurl4=7.88.1-10+deb12u15 python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

const server = createServer(({ url, headers }, response) => {
  if (url === '/set') response.setHeader('set-cookie', 'a=1; Path=/; Max-Age=3600');
  response.end(headers.cookie ?? 'none');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const script = `import sys, urllib.request, http.cookiejar
jar = http.cookiejar.MozillaCookieJar(sys.argv[1])
jar.load()
print(urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar)).open(sys.argv[2]).read().decode())`;
const run = async (program, ...args) => {
  const home = program === 'python3.11' ? { PYTHONHOME: `${process.cwd()}/usr` } : {};
  const env = { PATH: process.env.PATH, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, ...home };
  return (await promisify(execFile)(program, args, { env })).stdout.trim();
};
const writers = {
  wget: (file) => run('wget', '-q', '-O-', '--save-cookies', file, `${origin}/set`),
  curl: (file) => run('curl', '-s', '-c', file, `${origin}/set`),
};
const readers = {
  wget: (file) => run('wget', '-q', '-O-', '--load-cookies', file, `${origin}/`),
  curl: (file) => run('curl', '-s', '-b', file, `${origin}/`),
  Python: (file) => run('python3.11', '-c', script, file, `${origin}/`),
};
for (const [writer, write] of Object.entries(writers)) {
  await write(`${writer}.txt`);
  for (const [reader, read] of Object.entries(readers)) console.log(`${writer} to ${reader}: ${await read(`${writer}.txt`)}`);
}
process.exit();
END
seen=$(PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
wget to wget: a=1
wget to curl: none
wget to Python: none
curl to wget: a=1
curl to curl: a=1
curl to Python: a=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
