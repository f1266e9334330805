#!/usr/bin/env bash
# Ruby's http-cookie sends a value with a comma or a blank back in quotation marks
#
# Package:  ruby-http-cookie 1.0.5-1 of Debian
# Expected: a=1,2 comes back as it was set. RFC 6265, 5.4: the name, an equals sign and the value; quotation marks are
#           part of a value.
# Happens:  it is sent as a="1,2". Servers that keep quotation marks, as the RFC has it, read another value than they
#           set.
# Seen:     a=1,2; Path=/ => a="1,2"
#           a=x y; Path=/ => a="x y"
#           a=1:2; Path=/ => a=1:2
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-http-cookie=1.0.5-1 ruby-domain-name=0.5.20190701-1 \
  ruby-unf=0.1.4-2.1 ruby-unf-ext=0.0.7.7-1+b4 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'http/cookie_jar'

['a=1,2; Path=/', 'a=x y; Path=/', 'a=1:2; Path=/'].each do |line|
  jar = HTTP::CookieJar.new
  jar.parse(line, 'http://www.portal.example/')
  puts "#{line} => #{HTTP::Cookie.cookie_value(jar.cookies('http://www.portal.example/'))}"
end
END
ruby() {
  local pure="$folder/usr/lib/ruby" compiled="$folder/usr/lib/x86_64-linux-gnu"
  RUBYLIB="$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" \
    LD_LIBRARY_PATH="$compiled" usr/bin/ruby3.1 --disable-gems try.rb
}
seen=$(ruby)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a=1,2; Path=/ => a="1,2"
a=x y; Path=/ => a="x y"
a=1:2; Path=/ => a=1:2
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
