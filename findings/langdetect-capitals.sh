#!/usr/bin/env bash
# For langdetect a French sentence in capitals is German, with the greatest certainty
#
# Package:  python3-langdetect 1.0.9-1 of Debian
# Expected: French both times, or less certain in capitals: the words are the same.
# Happens:  capitals are compared as they stand with what was learned of each language, which was small letters for
#           the most part. A short English heading is Vietnamese. In small letters both are right.
# Seen:     Nous utilisons des cookies pour mesurer l'audience du site: ['fr 1.00']
#           NOUS UTILISONS DES COOKIES POUR MESURER L'AUDIENCE DU SITE: ['de 1.00']
#           Cookie policy of the portal: ['en 0.86', 'pl 0.14']
#           COOKIE POLICY OF THE PORTAL: ['vi 1.00']
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -qq -o APT::Sandbox::User=root download python3-langdetect=1.0.9-1 python3-six=1.16.0-4 \
  python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9
for package in *.deb; do dpkg-deb -x "$package" .; done

cat >try.py <<'END'
from langdetect import DetectorFactory, detect_langs

DetectorFactory.seed = 0
for text in ["Nous utilisons des cookies pour mesurer l'audience du site", 'Cookie policy of the portal']:
    for written in [text, text.upper()]:
        print(f'{written}: {[f"{found.lang} {found.prob:.2f}" for found in detect_langs(written)]}')
END
seen=$(PYTHONHOME="$folder/usr" PYTHONPATH="$folder/usr/lib/python3/dist-packages" usr/bin/python3.11 -W ignore try.py)
printf '%s\n' "$seen"

expected=$(
  cat <<'END'
Nous utilisons des cookies pour mesurer l'audience du site: ['fr 1.00']
NOUS UTILISONS DES COOKIES POUR MESURER L'AUDIENCE DU SITE: ['de 1.00']
Cookie policy of the portal: ['en 0.86', 'pl 0.14']
COOKIE POLICY OF THE PORTAL: ['vi 1.00']
END
)
[ "$seen" = "$expected" ] || {
  echo 'The behaviour has changed.' >&2
  exit 1
}
