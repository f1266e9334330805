#!/usr/bin/env bash
# dateparser takes "1,5 Jahre" for five years, and "1.5 years" for 5 January
#
# Package:  python3-dateparser 1.1.6-1 of Debian
# Expected: a year and a half, in December 2024 as seen from June 2026, or None.
# Happens:  with a comma only what follows it counts, and with a point the number is a day and a month. "2,5 años" is
#           five years too.
# Seen:     1,5 Jahre: 2021-06-15 12:00:00
#           2,5 años: 2021-06-15 12:00:00
#           1,5 an: 2021-06-15 12:00:00
#           1.5 years: 2026-01-05 00:00:00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-dateparser=1.1.6-1 python3-dateutil=2.8.2-2 \
  python3-regex=0.1.20221031-1+b1 python3-tz=2022.7.1-4 python3-tzlocal=4.2-1 \
  python3-pytz-deprecation-shim=0.1.0.post0-3 python3-six=1.16.0-4 python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from datetime import datetime

import dateparser

settings = {'RELATIVE_BASE': datetime(2026, 6, 15, 12)}
for language, text in [('de', '1,5 Jahre'), ('es', '2,5 años'), ('fr', '1,5 an'), ('en', '1.5 years')]:
    print(f'{text}: {dateparser.parse(text, languages=[language], settings=settings)}')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1,5 Jahre: 2021-06-15 12:00:00
2,5 años: 2021-06-15 12:00:00
1,5 an: 2021-06-15 12:00:00
1.5 years: 2026-01-05 00:00:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
