#!/usr/bin/env bash
# csvkit makes dates of the year 1 of the names of months
#
# Packages: csvkit 1.0.7-1, python3-agate 1.6.3-2 of Debian
# Expected: the names, or dates of this year: text that is no date is left as it is, and the reader of dates that is
#           used, parsedatetime, takes "May" for the next one.
# Happens:  that reader is asked as of the first day of the year 1, so that "June" is 1 June of that year. A word that
#           is no month leaves the whole column as text.
# Seen:     [{"Name": "_ga", "Since": "0001-05-01"}, {"Name": "_gid", "Since": "0001-06-01"}]
#           [{"Name": "_ga", "Since": "May"}, {"Name": "_gid", "Since": "unknown"}]
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

printf 'Name,Since\n_ga,May\n_gid,June\n' >months.csv
printf 'Name,Since\n_ga,May\n_gid,unknown\n' >words.csv
csvjson() {
  PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore usr/bin/csvjson \
    "$@"
}
seen=$(csvjson months.csv; echo; csvjson words.csv)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
[{"Name": "_ga", "Since": "0001-05-01"}, {"Name": "_gid", "Since": "0001-06-01"}]
[{"Name": "_ga", "Since": "May"}, {"Name": "_gid", "Since": "unknown"}]
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
