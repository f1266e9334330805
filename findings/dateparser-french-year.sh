#!/usr/bin/env bash
# dateparser takes the French "1 an" for 1 January, and "2 ans" for two years
#
# Package:  python3-dateparser 1.1.6-1 of Debian
# Expected: a year from the day that is given, like two years, and like "1 jour" and "1 mois" in the same language.
# Happens:  where no language is named, English comes first, and it reads "an" as the month. With the language named
#           it is a year.
# Seen:     1 jour: 2026-06-14 12:00:00
#           1 mois: 2026-05-15 12:00:00
#           1 an: 2026-01-01 00:00:00
#           2 ans: 2024-06-15 12:00:00
#           1 an, French: 2025-06-15 12:00:00
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
for text in ['1 jour', '1 mois', '1 an', '2 ans']:
    print(f'{text}: {dateparser.parse(text, settings=settings)}')
print(f"1 an, French: {dateparser.parse('1 an', languages=['fr'], settings=settings)}")
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
1 jour: 2026-06-14 12:00:00
1 mois: 2026-05-15 12:00:00
1 an: 2026-01-01 00:00:00
2 ans: 2024-06-15 12:00:00
1 an, French: 2025-06-15 12:00:00
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
