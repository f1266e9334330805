#!/usr/bin/env bash
# For publicsuffix2 all hosts below an unlisted ending are one site
#
# Package:  python3-publicsuffix2 2.20191221-3 of Debian
# Expected: portal.intra. The list's algorithm: where no rule matches, the rule * does, so an ending that is not
#           listed is a public suffix of one label.
# Happens:  the ending itself is returned as the registrable domain, so that portal.intra and mail.intra are the same
#           site. For 192.0.2.1 it is 1.
# Seen:     www.portal.fr portal.fr
#           www.portal.intra intra
#           www.mail.intra intra
#           www.portal.example example
#           192.0.2.1 1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-publicsuffix2=2.20191221-3 \
  python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from publicsuffix2 import PublicSuffixList

suffixes = PublicSuffixList()
for host in ['www.portal.fr', 'www.portal.intra', 'www.mail.intra', 'www.portal.example', '192.0.2.1']:
    print(host, suffixes.get_sld(host))
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
www.portal.fr portal.fr
www.portal.intra intra
www.mail.intra intra
www.portal.example example
192.0.2.1 1
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
