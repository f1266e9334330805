#!/usr/bin/env bash
# For PHP "a year" is an hour ago, and "6 mon" is the sixth Monday
#
# Package:  php8.2-cli 8.2.36-1~deb12u1 of Debian
# Expected: a year from the given day for "a year", or false as for "an hour" and "six months"; six months or false for
#           "6 mon".
# Happens:  "a" alone is the time zone A of the military, an hour east of Greenwich, in which the given time is read
#           again, and "year" adds none to it. "mon" is Monday, and "min" is a minute. Only "1 year" is one.
# Seen:     1 year: 2027-06-15 12:00
#           a year: 2026-06-15 11:00
#           a month: 2026-06-15 11:00
#           an hour: false
#           six months: false
#           6 months: 2026-12-15 12:00
#           6 mon: 2026-07-20 12:00
#           6 min: 2026-06-15 12:06
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 \
  libargon2-1=0~20171227-0.3+deb12u1 libsodium23=1.0.18-1+deb12u1 libedit2=3.1-20221030-2 \
  libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.php <<'END'
<?php
date_default_timezone_set('UTC');
$given = mktime(12, 0, 0, 6, 15, 2026);
foreach (['1 year', 'a year', 'a month', 'an hour', 'six months', '6 months', '6 mon', '6 min'] as $text) {
  $time = strtotime($text, $given);
  echo "$text: ", $time === false ? 'false' : date('Y-m-d H:i', $time), "\n";
}
END
seen=$(LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" usr/bin/php8.2 -n try.php)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1 year: 2027-06-15 12:00
a year: 2026-06-15 11:00
a month: 2026-06-15 11:00
an hour: false
six months: false
6 months: 2026-12-15 12:00
6 mon: 2026-07-20 12:00
6 min: 2026-06-15 12:06
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
