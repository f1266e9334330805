#!/usr/bin/env bash
# Rack::Test holds one of two cookies whose names differ in capitals
#
# Package:  ruby-rack-test 2.0.2-2 of Debian
# Expected: lang=fr; LANG=de, as browsers send it. RFC 6265, 5.3, step 11: a cookie replaces one of the same name, and
#           names are compared as they are; only attributes' names are without regard to case (5.2).
# Happens:  names are put into small letters before they are compared, so that the second cookie takes the place of the
#           first. Tests of a site with both, as with PHPSESSID and phpsessid, see one of them.
# Seen:     lang=fr; Path=/, LANG=de; Path=/: LANG=de
#           lang=fr; Path=/, land=de; Path=/: land=de; lang=fr
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
[['lang=fr; Path=/', 'LANG=de; Path=/'], ['lang=fr; Path=/', 'land=de; Path=/']].each do |lines|
  jar = Rack::Test::CookieJar.new
  lines.each { |line| jar.merge(line, page) }
  puts "#{lines.join(', ')}: #{jar.for(page)}"
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
lang=fr; Path=/, LANG=de; Path=/: LANG=de
lang=fr; Path=/, land=de; Path=/: land=de; lang=fr
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
