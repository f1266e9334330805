#!/usr/bin/env bash
# For Ruby's chronic half a year from now is in 30 years, and "1 year" was on 1 January at one o'clock
#
# Package:  ruby-chronic 0.10.5-2 of Debian
# Expected: December, six months from the given day, or nil. "a year from now" and "six months from now" are read; "1.5
#           years from now" is nil.
# Happens:  "half" becomes the number 30 before the text is read, as for half past an hour. Without "from now" the
#           number is an hour, and the unit is the beginning of this year or day.
# Seen:     a year from now: 2027-06-15 12:00
#           half a year from now: 2056-06-15 12:00
#           half an hour from now: 2026-06-16 18:00
#           six months from now: 2026-12-15 12:00
#           1 year: 2026-01-01 13:00
#           2 days: 2026-06-15 14:00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-chronic=0.10.5-2 ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'chronic'

given = Time.utc(2026, 6, 15, 12)
['a year from now', 'half a year from now', 'half an hour from now', 'six months from now', '1 year', '2 days'].each do |text|
  puts "#{text}: #{Chronic.parse(text, now: given)&.strftime('%Y-%m-%d %H:%M') || 'nil'}"
end
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
gems="$folder/usr/share/rubygems-integration/all/gems"
paths="$gems/chronic-0.10.5/lib:$gems/gitlab-chronic-0.10.5/lib:$pure/vendor_ruby:$pure/3.1.0"
seen=$(RUBYLIB="$paths:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0" LD_LIBRARY_PATH="$compiled" TZ=UTC \
  usr/bin/ruby3.1 --disable-gems try.rb)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
a year from now: 2027-06-15 12:00
half a year from now: 2056-06-15 12:00
half an hour from now: 2026-06-16 18:00
six months from now: 2026-12-15 12:00
1 year: 2026-01-01 13:00
2 days: 2026-06-15 14:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
