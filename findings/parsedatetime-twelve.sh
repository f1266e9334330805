#!/usr/bin/env bash
# parsedatetime knows eleven months and thirteen, and not twelve
#
# Package:  python3-parsedatetime 2.6-3 of Debian
# Expected: a year from the day that is given, as for "12 months", or nothing for numbers in words at all.
# Happens:  of the words from one to twenty it has all but twelve: months, days and hours of that number are not found,
#           and the day itself comes back. "half a year" is a year, as "half" is passed over.
# Seen:     eleven months: 2027-05-15 12:00
#           twelve months: nothing
#           thirteen months: 2027-07-15 12:00
#           12 months: 2027-06-15 12:00
#           twelve hours: nothing
#           half a year: 2027-06-15 12:00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-parsedatetime=2.6-3 python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from datetime import datetime

import parsedatetime

calendar = parsedatetime.Calendar()
for text in ['eleven months', 'twelve months', 'thirteen months', '12 months', 'twelve hours', 'half a year']:
    time, found = calendar.parseDT(text, sourceTime=datetime(2026, 6, 15, 12))
    print(f'{text}: {time:%Y-%m-%d %H:%M}' if found else f'{text}: nothing')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
eleven months: 2027-05-15 12:00
twelve months: nothing
thirteen months: 2027-07-15 12:00
12 months: 2027-06-15 12:00
twelve hours: nothing
half a year: 2027-06-15 12:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
