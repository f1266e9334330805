#!/usr/bin/env bash
# csvkit writes "400 days" as "400 days, 0:00:00" and "1 m" as a minute, unless one cell of the column says "13 months"
#
# Packages: csvkit 1.0.7-1, python3-agate 1.6.3-2 of Debian
# Expected: the cells as they are in the file: csvjson makes JSON of a CSV file, and RFC 4180 has fields of text; JSON
#           has no durations.
# Happens:  a column whose every cell reads as a duration becomes one of durations, which are written as Python writes
#           them; 24 hours are "1 day, 0:00:00". Months and years are not known there: one cell with them, and all stay
#           as they are.
# Seen:     [{"Name": "_ga", "Kept": "400 days, 0:00:00"}, {"Name": "_gid", "Kept": "1 day, 0:00:00"}, {"Name": "_gat", "Kept": "0:01:00"}]
#           [{"Name": "_ga", "Kept": "13 months"}, {"Name": "_gid", "Kept": "24 hours"}, {"Name": "_gat", "Kept": "1 m"}]
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download csvkit=1.0.7-1 python3-csvkit=1.0.7-1 python3-agate=1.6.3-2 \
  python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-pytimeparse=1.1.5-3 python3-slugify=4.0.0-2 \
  python3-text-unidecode=1.3-1 python3-leather=0.3.4-2 python3-isodate=0.6.1-1 python3-six=1.16.0-4 \
  python3-tz=2022.7.1-4 python3-parsedatetime=2.6-3 python3-pkg-resources=66.1.1-1+deb12u2 python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

printf 'Name,Kept\n_ga,400 days\n_gid,24 hours\n_gat,1 m\n' >durations.csv
printf 'Name,Kept\n_ga,13 months\n_gid,24 hours\n_gat,1 m\n' >months.csv
csvjson() {
  PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore usr/bin/csvjson \
    "$@"
}
seen=$(csvjson durations.csv; echo; csvjson months.csv)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
[{"Name": "_ga", "Kept": "400 days, 0:00:00"}, {"Name": "_gid", "Kept": "1 day, 0:00:00"}, {"Name": "_gat", "Kept": "0:01:00"}]
[{"Name": "_ga", "Kept": "13 months"}, {"Name": "_gid", "Kept": "24 hours"}, {"Name": "_gat", "Kept": "1 m"}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
