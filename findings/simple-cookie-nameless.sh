#!/usr/bin/env bash
# Python's http.cookies reads no cookie at all beside one without a name
#
# Package:  libpython3.11-stdlib 3.11.2-6+deb12u9 of Debian
# Expected: lang and theme are read. RFC 6265bis, 5.8.3: of a cookie without a name the browser sends the value alone,
#           so a header may end with "; beta". document.cookie = "beta" sets one.
# Happens:  the whole header is dropped without a word, wherever the nameless cookie stands: every session and consent
#           beside it.
# Seen:     lang=de; theme=dark: ['lang', 'theme']
#           lang=de; theme=dark; beta: []
#           beta; lang=de; theme=dark: []
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3.11-minimal=3.11.2-6+deb12u9 \
  libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from http.cookies import SimpleCookie

for header in ['lang=de; theme=dark', 'lang=de; theme=dark; beta', 'beta; lang=de; theme=dark']:
    print(f'{header}: {list(SimpleCookie(header))}')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
lang=de; theme=dark: ['lang', 'theme']
lang=de; theme=dark; beta: []
beta; lang=de; theme=dark: []
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
