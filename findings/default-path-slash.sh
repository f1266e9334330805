#!/usr/bin/env bash
# wget and Ruby's http-cookie keep the last slash of the folder, and send the cookie less often than browsers do
#
# Packages: wget 1.21.3-1+deb12u1 and ruby-http-cookie 1.0.5-1 of Debian
# Expected: the cookie of /account/login is for /account, and is sent there and below. RFC 6265, 5.1.4: the default
#           path ends before the last slash.
# Happens:  both keep it for /account/, so the page /account gets none. curl sends it, and writes /account/ into its
#           file.
# Seen:     wget, /account: none
#           wget, /account/: a=1
#           wget, /account/login: a=1
#           http-cookie, /account: none
#           http-cookie, /account/: a=1
#           http-cookie, /account/login: a=1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download wget=1.21.3-1+deb12u1 ruby-http-cookie=1.0.5-1 \
  ruby-domain-name=0.5.20190701-1 ruby-unf=0.1.4-2.1 ruby-unf-ext=0.0.7.7-1+b4 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.mjs <<'END'
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';

const server = createServer(({ url, headers }, response) => {
  if (url === '/account/login') response.setHeader('set-cookie', 'a=1; Max-Age=3600');
  response.end(headers.cookie ?? 'none');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const wget = async (...args) => {
  const child = spawn('wget', ['-q', '-O-', ...args]);
  const [said] = await once(child.stdout, 'data');
  await once(child, 'close');
  return said;
};
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;
await wget('--save-cookies', 'jar.txt', at('/account/login'));
for (const path of ['/account', '/account/', '/account/login']) {
  console.log(`wget, ${path}: ${await wget('--load-cookies', 'jar.txt', at(path))}`);
}
process.exit();
END
cat >try.rb <<'END'
require 'http/cookie_jar'

jar = HTTP::CookieJar.new
jar.parse('a=1', 'http://portal.example/account/login')
['/account', '/account/', '/account/login'].each do |path|
  sent = HTTP::Cookie.cookie_value(jar.cookies("http://portal.example#{path}"))
  puts "http-cookie, #{path}: #{sent.empty? ? 'none' : sent}"
end
END
ruby() {
  local pure="$folder/usr/lib/ruby" compiled="$folder/usr/lib/x86_64-linux-gnu"
  RUBYLIB="$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" \
    LD_LIBRARY_PATH="$compiled" usr/bin/ruby3.1 --disable-gems try.rb
}
seen=$(PATH="$folder/usr/bin:$PATH" node --no-warnings try.mjs; ruby)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
wget, /account: none
wget, /account/: a=1
wget, /account/login: a=1
http-cookie, /account: none
http-cookie, /account/: a=1
http-cookie, /account/login: a=1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
