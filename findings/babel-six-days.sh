#!/usr/bin/env bash
# Babel writes six days as a week, and 26 as a month
#
# Packages: python3-babel 2.10.3-1, python-babel-localedata 2.10.3-1 of Debian
# Expected: "6 days" and so on: a smaller unit says it exactly.
# Happens:  the next unit is taken from 85 of 100 of it on, and the rest is dropped, so that a lifetime of 320 days is
#           "1 year". threshold=1 switches that off.
# Seen:     5 ['5 days', '5 Tage', '5 days', '5 Tage']
#           6 ['1 week', '1 Woche', '6 days', '6 Tage']
#           25 ['4 weeks', '4 Wochen', '4 weeks', '4 Wochen']
#           26 ['1 month', '1 Monat', '4 weeks', '4 Wochen']
#           310 ['10 months', '10 Monate', '10 months', '10 Monate']
#           320 ['1 year', '1 Jahr', '11 months', '11 Monate']
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 \
  python3-tz=2022.7.1-4 python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from datetime import timedelta

from babel.dates import format_timedelta

for days in [5, 6, 25, 26, 310, 320]:
    shown = [format_timedelta(timedelta(days=days), locale=locale, threshold=threshold) for threshold in (0.85, 1) for locale in ('en', 'de')]
    print(days, shown)
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
5 ['5 days', '5 Tage', '5 days', '5 Tage']
6 ['1 week', '1 Woche', '6 days', '6 Tage']
25 ['4 weeks', '4 Wochen', '4 weeks', '4 Wochen']
26 ['1 month', '1 Monat', '4 weeks', '4 Wochen']
310 ['10 months', '10 Monate', '10 months', '10 Monate']
320 ['1 year', '1 Jahr', '11 months', '11 Monate']
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
