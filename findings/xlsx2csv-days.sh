#!/usr/bin/env bash
# xlsx2csv takes a number with its unit for a date, and loses it
#
# Packages: xlsx2csv 0.7.8-1 and python3-openpyxl 3.0.9-1 of Debian
# Expected: 395 days, or 395. ECMA-376, part 1, 18.8.31: text in quotation marks is shown as it is, and is no part of
#           a date.
# Happens:  a d, y, m, h or s in the unit makes it a date format, and what is written is neither the number nor a
#           date.
# Seen:     plain,395
#           days,"0"" 29ays"""
#           years,"0"" years"""
#           months,"0"" 01ont12s"""
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download xlsx2csv=1:0.7.8-1 python3-openpyxl=3.0.9-1 \
  python3-et-xmlfile=1.0.1-2.1 python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
import openpyxl

book = openpyxl.Workbook()
sheet = book.active
for row, (name, written) in enumerate([('plain', '0'), ('days', '0" days"'), ('years', '0" years"'), ('months', '0" months"')], 1):
    sheet.cell(row, 1, name)
    sheet.cell(row, 2, 395).number_format = written
book.save('try.xlsx')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py; PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 usr/bin/xlsx2csv try.xlsx)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
plain,395
days,"0"" 29ays"""
years,"0"" years"""
months,"0"" 01ont12s"""
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
