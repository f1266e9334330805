#!/usr/bin/env bash
# excon's CaptureCookies sends the date of Expires as a second cookie
#
# Package:  ruby-excon 0.88.0-1 of Debian
# Expected: sid=1 each time, and nothing once it is deleted. RFC 6265, 5.2 and 5.4: of a Set-Cookie line the name and
#           the value are sent back, and Max-Age=0 removes the cookie.
# Happens:  the line is cut at its commas first, and the date has one: the day is taken for a cookie. No attribute is
#           looked at, so a deleted cookie is sent as well, with its empty value.
# Seen:     sid=1; Max-Age=3600 => sid=1
#           sid=1; Expires=Wed, 01 Jan 2098 00:00:00 GMT => sid=1; 01 Jan 2098 00:00:00 GMT
#           sid=; Max-Age=0 => sid=
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-excon=0.88.0-1 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'excon'

lines = ['sid=1; Max-Age=3600', 'sid=1; Expires=Wed, 01 Jan 2098 00:00:00 GMT', 'sid=; Max-Age=0']
lines.each do |line|
  Excon.stubs.clear
  Excon.stub({ path: '/' }, { status: 302, headers: { 'Location' => '/next', 'Set-Cookie' => line } })
  Excon.stub({ path: '/next' }, ->(request) { { status: 200, body: request[:headers]['Cookie'].to_s } })
  kept = [Excon::Middleware::CaptureCookies, Excon::Middleware::RedirectFollower]
  middlewares = Excon.defaults[:middlewares] + kept
  answer = Excon.new('http://portal.example', mock: true, middlewares: middlewares).get(path: '/')
  puts "#{line} => #{answer.body}"
end
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
paths="$folder/usr/share/rubygems-integration/all/gems/excon-0.88.0/lib:$pure/vendor_ruby:$pure/3.1.0"
seen=$(RUBYLIB="$paths:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" LD_LIBRARY_PATH="$compiled" \
  usr/bin/ruby3.1 --disable-gems try.rb)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
sid=1; Max-Age=3600 => sid=1
sid=1; Expires=Wed, 01 Jan 2098 00:00:00 GMT => sid=1; 01 Jan 2098 00:00:00 GMT
sid=; Max-Age=0 => sid=
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
