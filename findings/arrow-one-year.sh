#!/usr/bin/env bash
# arrow's dehumanize takes "in 1 year and 6 months" for six months
#
# Package:  python3-arrow 1.2.3-1 of Debian
# Expected: 15 December 2027. "in 2 years and 6 months" is read in full.
# Happens:  it knows the year alone as "a year", and passes over "1 year" where anything else is known. Alone "in 1
#           year" is an error. Days, months and hours are the same.
# Seen:     in a year and 6 months: 2027-12-15
#           in 1 year and 6 months: 2026-12-15
#           in 2 years and 6 months: 2028-12-15
#           in 1 month and 3 days: 2026-06-18
#           in 1 year: an error
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-arrow=1.2.3-1 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 \
  python3-typing-extensions=4.4.0-1 python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
import arrow

start = arrow.get(2026, 6, 15)
for text in ['in a year and 6 months', 'in 1 year and 6 months', 'in 2 years and 6 months', 'in 1 month and 3 days']:
    print(f'{text}: {start.dehumanize(text):YYYY-MM-DD}')
try:
    print(start.dehumanize('in 1 year'))
except ValueError:
    print('in 1 year: an error')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
in a year and 6 months: 2027-12-15
in 1 year and 6 months: 2026-12-15
in 2 years and 6 months: 2028-12-15
in 1 month and 3 days: 2026-06-18
in 1 year: an error
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
