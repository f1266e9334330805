#!/usr/bin/env bash
# A cookie named version, path or domain is lost in Python's http.cookies, and in front all others too
#
# Package:  libpython3.11-stdlib 3.11.2-6+deb12u9 of Debian
# Expected: three names each. RFC 6265, 4.2.1 and 4.2.2: a Cookie header holds names and values; attributes are not
#           sent back. So version is a name like any other.
# Happens:  it is taken for an attribute of the cookie before it. Where there is none, the header counts as wrong, and
#           nothing is read.
# Seen:     lang=de; release=2; theme=dark: ['lang', 'release', 'theme']
#           lang=de; version=2; theme=dark: ['lang', 'theme']
#           version=2; lang=de; theme=dark: []
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from http.cookies import SimpleCookie

for header in ['lang=de; release=2; theme=dark', 'lang=de; version=2; theme=dark', 'version=2; lang=de; theme=dark']:
    print(f'{header}: {list(SimpleCookie(header))}')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=de; release=2; theme=dark: ['lang', 'release', 'theme']
lang=de; version=2; theme=dark: ['lang', 'theme']
version=2; lang=de; theme=dark: []
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
