#!/usr/bin/env bash
# Two jars drop a cookie for an attribute that they do not know, such as SameSite or Partitioned
#
# Packages: ruby-cookiejar 0.3.3-1.1 of Debian, node-fetch-cookies 2.1.1
# Expected: all of them are kept. RFC 6265, 5.2: a user agent ignores an attribute whose name it does not recognise, not
#           the cookie; that is how SameSite, Partitioned and Priority could be added.
# Happens:  Ruby's cookiejar counts the line as invalid when it has SameSite or later ones, node-fetch-cookies when it
#           has Partitioned or Priority. Both pass over it without an error, so that today's sessions are never kept.
# Seen:     cookiejar, a=1; Path=/; HttpOnly: kept
#           cookiejar, b=1; Path=/; Secure; SameSite=None: dropped
#           cookiejar, c=1; Path=/; Secure; Partitioned: dropped
#           cookiejar, d=1; Path=/; Priority=High: dropped
#           node-fetch-cookies, a=1; Path=/; HttpOnly: kept
#           node-fetch-cookies, b=1; Path=/; Secure; SameSite=None: kept
#           node-fetch-cookies, c=1; Path=/; Secure; Partitioned: dropped
#           node-fetch-cookies, d=1; Path=/; Priority=High: dropped
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts node-fetch-cookies@2.1.1 >/dev/null
apt-get -qq -o APT::Sandbox::User=root download ruby-cookiejar=0.3.3-1.1 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

printf '%s\n' 'a=1; Path=/; HttpOnly' 'b=1; Path=/; Secure; SameSite=None' 'c=1; Path=/; Secure; Partitioned' \
  'd=1; Path=/; Priority=High' >lines
cat >try.rb <<'END'
require 'cookiejar'

File.readlines('lines', chomp: true).each do |line|
  jar = CookieJar::Jar.new
  jar.set_cookies_from_headers('https://portal.example/', { 'Set-Cookie' => [line] })
  puts "cookiejar, #{line}: #{jar.to_a.empty? ? 'dropped' : 'kept'}"
end
END
cat >try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { CookieJar } from 'node-fetch-cookies';

for (const line of readFileSync('lines', 'utf8').trim().split('\n')) {
  const kept = new CookieJar().addCookie(line, 'https://portal.example/');
  console.log(`node-fetch-cookies, ${line}: ${kept ? 'kept' : 'dropped'}`);
}
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
paths="$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0"
ruby() { RUBYLIB="$paths" LD_LIBRARY_PATH="$compiled" usr/bin/ruby3.1 --disable-gems try.rb; }
seen=$(ruby; node --no-warnings try.mjs)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
cookiejar, a=1; Path=/; HttpOnly: kept
cookiejar, b=1; Path=/; Secure; SameSite=None: dropped
cookiejar, c=1; Path=/; Secure; Partitioned: dropped
cookiejar, d=1; Path=/; Priority=High: dropped
node-fetch-cookies, a=1; Path=/; HttpOnly: kept
node-fetch-cookies, b=1; Path=/; Secure; SameSite=None: kept
node-fetch-cookies, c=1; Path=/; Secure; Partitioned: dropped
node-fetch-cookies, d=1; Path=/; Priority=High: dropped
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
