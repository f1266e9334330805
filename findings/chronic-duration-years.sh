#!/usr/bin/env bash
# ChronicDuration writes 730 days as 24 months and 10 days, and with weeks as 26 months and 2 days
#
# Package:  ruby-chronic-duration 0.10.6.2-2 of Debian
# Expected: 1 year and 2 years, or about that: its own reading of "1 year" is 365.25 days. weeks is an option to show
#           weeks, which does not change what a month is.
# Happens:  years are shown only where what is left beyond them is less than what is left beyond whole months; else all
#           days are counted off in months of 30. With weeks a month has four of them, 28 days.
# Seen:     1 year: 365.25 days
#           30 days: 1 month, with weeks 1 month 2 days
#           365 days: 12 months 5 days, with weeks 13 months 1 day
#           366 days: 1 year 18 hours, with weeks 1 year 18 hours
#           395 days: 13 months 5 days, with weeks 14 months 3 days
#           730 days: 24 months 10 days, with weeks 26 months 2 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download ruby-chronic-duration=0.10.6.2-2 ruby-numerizer=0.2.0-2 \
  ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.rb <<'END'
require 'gitlab_chronic_duration'

puts "1 year: #{ChronicDuration.parse('1 year') / 86_400.0} days"
[30, 365, 366, 395, 730].each do |days|
  texts = [{}, { weeks: true }].map { |options| ChronicDuration.output(days * 86_400, format: :long, **options) }
  puts "#{days} days: #{texts[0]}, with weeks #{texts[1]}"
end
END
pure="$folder/usr/lib/ruby"
compiled="$folder/usr/lib/x86_64-linux-gnu"
paths="$pure/vendor_ruby:$pure/3.1.0:$compiled/ruby/vendor_ruby/3.1.0:$compiled/ruby/3.1.0"
seen=$(RUBYLIB="$paths" LD_LIBRARY_PATH="$compiled" usr/bin/ruby3.1 --disable-gems try.rb)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1 year: 365.25 days
30 days: 1 month, with weeks 1 month 2 days
365 days: 12 months 5 days, with weeks 13 months 1 day
366 days: 1 year 18 hours, with weeks 1 year 18 hours
395 days: 13 months 5 days, with weeks 14 months 3 days
730 days: 24 months 10 days, with weeks 26 months 2 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
