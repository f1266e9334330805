#!/usr/bin/env bash
# Rack::Test cuts the value of a cookie at its first comma
#
# Package:  ruby-rack-test 2.0.2-2 of Debian
# Expected: the whole value is sent back. RFC 6265, 5.2: the value has all up to the semicolon; 4.1.1 has the comma out
#           of what servers write, and browsers keep it, as from scripts that write JSON.
# Happens:  what stands behind the comma is dropped: of JSON with two members the first is left, without its end, and of
#           a list its first item. A site that works in browsers fails in its tests.
# Seen:     consent={"ads":false,"maps":true}; Path=/ => consent={"ads":false
#           list=a,b; Path=/ => list=a
#           pair=a:b; Path=/ => pair=a:b
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-rack-test=2.0.2-2 ruby-rack=2.2.22-0+deb12u2 \
  ruby-rubygems=3.3.15-2+deb12u1 ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'rubygems'
require 'rack/test'

page = URI('http://portal.example/')
['consent={"ads":false,"maps":true}; Path=/', 'list=a,b; Path=/', 'pair=a:b; Path=/'].each do |line|
  jar = Rack::Test::CookieJar.new
  jar.merge(line, page)
  puts "#{line} => #{jar.for(page)}"
end
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
gems="$folder/usr/share/rubygems-integration/all/gems"
paths="$gems/rack-2.2.22/lib:$gems/rack-test-2.0.2/lib:$pure/vendor_ruby:$pure/3.1.0"
seen=$(RUBYLIB="$paths:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" LD_LIBRARY_PATH="$compiled" \
  usr/bin/ruby3.1 --disable-gems try.rb)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
consent={"ads":false,"maps":true}; Path=/ => consent={"ads":false
list=a,b; Path=/ => list=a
pair=a:b; Path=/ => pair=a:b
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
