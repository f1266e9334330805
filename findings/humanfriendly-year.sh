#!/usr/bin/env bash
# For humanfriendly a year has 364 days
#
# Package:  python3-humanfriendly 10.0-3 of Debian
# Expected: 365 days, and "1 year" for them.
# Happens:  a year is 52 weeks. What is kept for "1 year" ends a day early, and 365 days are shown as "1 year and 1
#           day", longer than a policy that says a year. Months are not known.
# Seen:     1 year: 364 days
#           2 years: 728 days
#           364 days: 1 year
#           365 days: 1 year and 1 day
#           730 days: 2 years and 2 days
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-humanfriendly=10.0-3 python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from humanfriendly import format_timespan, parse_timespan

for text in ['1 year', '2 years']:
    print(f'{text}: {parse_timespan(text) / 86400:g} days')
for days in [364, 365, 730]:
    print(f'{days} days: {format_timespan(days * 86400)}')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1 year: 364 days
2 years: 728 days
364 days: 1 year
365 days: 1 year and 1 day
730 days: 2 years and 2 days
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
