#!/usr/bin/env bash
# fugit writes a year and a half as "1 years"
#
# Packages: ruby-fugit 1.5.2-1, ruby-raabro 1.4.0-1, ruby-et-orbi 1.2.2-1, ruby-tzinfo 2.0.5-1, ruby-concurrent 1.1.6+dfsg-5
#           of Debian
# Expected: 1.5 years. It reads the fraction, counts it in seconds, and writes it in to_plain_s and to_iso_s; to_long_s is
#           the same duration in words.
# Happens:  the words leave out what stands behind the point: a year and a half is "1 years", half a year "0 year".
# Seen:     1.5 years: 1 years, 1.5Y, 547.5 days
#           0.5 years: 0 year, 0.5Y, 182.5 days
#           1.5 hours: 1 hours, 1.5h, 0.0625 days
#           2 years: 2 years, 2Y, 730.0 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-fugit=1.5.2-1 ruby-raabro=1.4.0-1 ruby-et-orbi=1.2.2-1 \
  ruby-tzinfo=2.0.5-1 ruby-concurrent=1.1.6+dfsg-5 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'fugit'

['1.5 years', '0.5 years', '1.5 hours', '2 years'].each do |text|
  read = Fugit::Duration.parse(text)
  puts "#{text}: #{read.to_long_s}, #{read.to_plain_s}, #{read.to_sec / 86_400.0} days"
end
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
gems=$(find "$folder/usr/share/rubygems-integration" -type d \( -path '*/gems/*/lib' -o -path '*/lib/concurrent-ruby' \) | tr '\n' ':')
paths="$gems$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0"
seen=$(RUBYLIB="$paths" LD_LIBRARY_PATH="$compiled" TZ=UTC usr/bin/ruby3.1 --disable-gems try.rb)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1.5 years: 1 years, 1.5Y, 547.5 days
0.5 years: 0 year, 0.5Y, 182.5 days
1.5 hours: 1 hours, 1.5h, 0.0625 days
2 years: 2 years, 2Y, 730.0 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
